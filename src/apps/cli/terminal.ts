/** What a command talks to; tests hand in their own. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly workingFolder: string;
  /** Whether results may be coloured. */
  readonly colours: boolean;
  /** Results. */
  out(text: string): void;
  /** What went wrong, and what the user should know besides the results. */
  err(text: string): void;
}

/** 0: done, no error findings. 1: error findings. 2: an input that cannot be read, or a wrong call. */
export type ExitStatus = 0 | 1 | 2;
