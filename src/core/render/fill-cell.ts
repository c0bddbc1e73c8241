import type { CompiledCell } from "../template/compile-row.ts";
import type { Piece, Placeholder } from "../template/placeholder.ts";
import type { Bindings, Bound, Computed } from "./content.ts";

/**
 * What a template cell with placeholders is filled with. A cell that is one placeholder takes its value as it is; in
 * other text the placeholders are replaced by texts.
 */
export function fillCell({ pieces, placeholder }: CompiledCell, member: Bindings, once: Bindings): Computed {
  if (!placeholder) return { value: pieces.map((piece) => pieceText(piece, member, once)).join("") };
  const bound = boundTo(placeholder, member, once);
  const computed = typeof bound === "object" && bound !== null ? bound : { value: bound };
  return computed.value === "" && !computed.formula ? { ...computed, value: null } : computed;
}

function pieceText(piece: Piece, member: Bindings, once: Bindings): string {
  if ("literal" in piece) return piece.literal;
  const bound = boundTo(piece, member, once);
  return String((typeof bound === "object" ? bound?.value : bound) ?? "");
}

/** A placeholder that nothing is known for stays visible, except in repeated rows, where not every row has every value. */
function boundTo({ placeholder, group }: Placeholder, member: Bindings, once: Bindings): Bound {
  if (Object.prototype.propertyIsEnumerable.call(member, placeholder)) return member[placeholder] ?? null;
  if (Object.prototype.propertyIsEnumerable.call(once, placeholder)) return once[placeholder] ?? null;
  return group === null ? `{{${placeholder}}}` : null;
}
