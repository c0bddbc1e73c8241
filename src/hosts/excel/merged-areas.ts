import { formatRange, parseRange, type Range } from "../../core/grid/address.ts";
import { supportsExcelApi } from "./requirement-sets.ts";

/**
 * Excel tells at most 512 merged areas of one range, and no more can touch a range of that many cells. Source: the
 * reference of `Range.getMergedAreasOrNullObject`.
 */
const cellsOfBand = 512;

/** Asks for the merged areas that touch a range; what comes back takes them in after the next sync. */
export function loadMergedAreas(sheet: Excel.Worksheet, area: Range): () => Range[] {
  if (!supportsExcelApi(13)) return () => [];
  const found = bandsOf(area).map((band) => {
    const areas = sheet.getRange(formatRange(band)).getMergedAreasOrNullObject();
    areas.load("areas/items/address");
    return areas;
  });
  return () =>
    found.flatMap((areas) =>
      areas.isNullObject
        ? []
        : areas.areas.items.flatMap(
            ({ address }) => parseRange(address.slice(address.lastIndexOf("!") + 1)) ?? [],
          ),
    );
}

/** A range cut into bands of rows; each but the first also takes the row above it, see `uniteAreas`. */
function bandsOf({ top, left, bottom, right }: Range): Range[] {
  const height = Math.max(1, Math.floor(cellsOfBand / (right - left + 1)) - 1);
  const bands: Range[] = [];
  for (let row = top; row <= bottom; row += height) {
    bands.push({ top: Math.max(1, row - 1), left, bottom: Math.min(bottom, row + height - 1), right });
  }
  return bands;
}

/**
 * The merged areas that were seen through bands: an area that crosses bands is seen several times, whole or cut off at
 * their ends. Merged areas never overlap and bands do, so whatever overlaps is one area.
 */
export function uniteAreas(seen: readonly Range[]): Range[] {
  const united: Range[] = [];
  const lastAt = new Map<string, number>();
  for (const area of [...seen].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const columns = `${area.left}:${area.right}`;
    const index = lastAt.get(columns);
    const last = index === undefined ? undefined : united[index];
    if (index !== undefined && last && last.bottom >= area.top) {
      united[index] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    } else {
      lastAt.set(columns, united.length);
      united.push(area);
    }
  }
  return united.filter(({ top, left, bottom, right }) => top < bottom || left < right);
}
