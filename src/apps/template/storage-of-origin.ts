/** What pages of this origin keep on this machine; `null` where the user lets no page store anything. */
export function storageOfOrigin(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
