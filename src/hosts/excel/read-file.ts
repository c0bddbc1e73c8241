import { HostError } from "../host.ts";

const sliceSize = 4 * 1024 * 1024;

/** The whole workbook as a file, for an Excel too old to be asked for merged areas. */
export async function readFile(): Promise<Uint8Array> {
  const file = await result<Office.File>((tell) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, tell),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index++) {
      const { data } = await result<Office.Slice>((tell) => file.getSliceAsync(index, tell));
      bytes.set(data, index * sliceSize);
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function result<T>(ask: (tell: (answer: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError("other", `${error.code}: ${error.message}`));
    });
  });
}
