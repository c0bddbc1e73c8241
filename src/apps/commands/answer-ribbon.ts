import { HostError } from "../../hosts/host.ts";
import { faultSentence } from "../../pane/session/fault-sentences.ts";

/** Runs a ribbon command and says what came of it; the button is always told the end, or it would stay busy. */
export async function answerRibbon(
  command: () => Promise<string | null>,
  say: (sentence: string) => Promise<void>,
  completed: () => void,
): Promise<void> {
  try {
    const sentence = await command().catch(sentenceOf);
    if (sentence !== null) await say(sentence);
  } finally {
    completed();
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof HostError)) console.error(error);
  return faultSentence(error instanceof HostError ? error.fault : "other", "Excel");
}
