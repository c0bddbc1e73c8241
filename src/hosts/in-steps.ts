import { HostError } from "./host.ts";
import { Pace } from "./pace.ts";

/**
 * Takes work to its end step by step, so that the page draws and hears the user in between; `onStep` gets what each step
 * yields. Throws HostError `cancelled` once the signal is aborted.
 */
export async function inSteps<Step, Result>(
  steps: Generator<Step, Result>,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => {},
): Promise<Result> {
  const pace = new Pace();
  for (;;) {
    if (signal.aborted) throw new HostError("cancelled", "between two steps");
    const { done, value } = steps.next();
    if (done) return value;
    onStep(value);
    await pace.rest();
  }
}
