const nothing = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'" };

/** What a page may load: its own scripts, styles and pictures, and office.js where it needs that. */
function policyOf(officeJs) {
  const own = "'self'";
  const policy = { ...nothing, "script-src": own, "style-src": own, "img-src": `${own} data:` };
  if (officeJs) {
    if (/^https:/.test(officeJs)) policy["script-src"] = `${own} ${new URL(officeJs).origin}`;
    // On the web, office.js puts a style attribute on an element of its own.
    policy["style-src"] = `${own} 'unsafe-inline'`;
  }
  return Object.entries(policy)
    .map((directive) => directive.join(" "))
    .join("; ");
}

/**
 * A page of the output: in place of `<!-- built -->` stand its policy, office.js at the address `officeJs` if it uses
 * that, and the scripts and styles of `entry` if it has one: modules, or where a page may be opened as a file, `isClassic`,
 * scripts of the old kind.
 */
export function page({ from, to, entry, officeJs, isClassic = false }) {
  const change = (text, filesOf) => {
    const files = entry === undefined ? [] : filesOf(entry);
    const lines = [
      `<meta http-equiv="Content-Security-Policy" content="${policyOf(officeJs)}" />`,
      ...(officeJs ? [`<script src="${officeJs}"></script>`] : []),
      ...files
        .filter((file) => file.endsWith(".css"))
        .map((file) => `<link rel="stylesheet" href="${file}" />`),
      ...files
        .filter((file) => file.endsWith(".js"))
        .map((file) => `<script ${isClassic ? "defer" : 'type="module"'} src="${file}"></script>`),
    ];
    return text.replace("<!-- built -->", lines.join("\n    "));
  };
  return { from, to, change };
}
