/** Packs and unpacks raw deflate (RFC 1951). `#deflation` is the one for where the program runs, see package.json. */
export interface Deflation {
  /** What is worth unpacking in one go: packed and unpacked bytes at the most. Anything larger comes in pieces. */
  readonly atOnce: { readonly packed: number; readonly unpacked: number };
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /**
   * What bytes unpack to, which `size` states. Where they unpack to more, it throws or gives one byte too many; where
   * they end early, it throws or gives less.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
}
