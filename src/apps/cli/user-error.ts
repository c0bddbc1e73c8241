/** Something the user can mend: the message is the one sentence to show. */
export class UserError extends Error {
  override readonly name = "UserError";
}
