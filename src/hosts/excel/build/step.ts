/** One thing that Excel is told about a sheet. */
export interface Step {
  /** What it takes of a request at most. */
  readonly bytes: number;
  draw(sheet: Excel.Worksheet): void;
}

/** Of a range that gets a few properties, with the names of all objects on the way to them. */
const bytesOfStep = 800;

/** A step that says little more than what it names; `bytes` is for what it says besides. */
export function step(draw: (sheet: Excel.Worksheet) => void, bytes = 0): Step {
  return { bytes: bytesOfStep + bytes, draw };
}
