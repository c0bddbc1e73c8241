/** A workbook that the build packs into the script, as base64. */
declare module "*.xlsx" {
  const base64: string;
  export default base64;
}

/** A style sheet that the build puts beside the script. */
declare module "*.css";
