/** Full-width digits, letters, signs and spaces as their half-width twins: `２５％` becomes `25%`. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : " ";
  });
}

const uneven = /[\s\uff01-\uff5e]/;

/** Half-width and without any white space, line breaks included: for comparing what is written. */
export function compact(text: string): string {
  return uneven.test(text) ? halfWidth(text).replace(/\s+/g, "") : text;
}
