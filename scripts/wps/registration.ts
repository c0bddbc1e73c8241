/** How WPS finds the add-in. */
export interface Registration {
  /** As in the add-in's manifest.xml. */
  readonly name: string;
  readonly version: string;
  /** Where its pages are served; `null` where they lie in WPS's own folder for add-ins. */
  readonly url: string | null;
}

const emptyFile = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<jsplugins>\n</jsplugins>\n';

/**
 * publish.xml with our add-in in it once, and every other entry as it was. `null` is a file that is not there. Throws when
 * the text is no such file: then it had better be left alone.
 */
export function withAddIn(publish: string | null, registration: Registration): string {
  const rest = withoutAddIn(publish ?? emptyFile, registration.name);
  // An empty list may be written as one tag.
  const open = rest.replace(/<jsplugins(\s[^<>]*?)?\s*\/>/, "<jsplugins$1>\n</jsplugins>");
  const end = open.lastIndexOf("</jsplugins>");
  const before = open.slice(0, end).replace(/[ \t]*$/, "");
  const line = before.endsWith("\n") ? "" : "\n";
  return `${before}${line}  ${entryOf(registration)}\n${open.slice(end)}`;
}

/** publish.xml without our add-in, and with every other entry as it was. */
export function withoutAddIn(publish: string, name: string): string {
  if (!/<jsplugins(\s[^<>]*)?>[\s\S]*<\/jsplugins>|<jsplugins(\s[^<>]*)?\/>/.test(withoutComments(publish))) {
    throw new Error("没有 <jsplugins>：这不是 WPS 的加载项清单");
  }
  return publish.replace(elements, (element, tag: string) => (nameOf(tag) === name ? "" : element));
}

/** The entry of an add-in on a server, or of one in WPS's folder. `type` et is 表格. */
function entryOf({ name, version, url }: Registration): string {
  return url === null
    ? `<jsplugin name="${escaped(name)}" type="et" url="null" version="${escaped(version)}" enable="enable_dev" install="null"/>`
    : `<jspluginonline name="${escaped(name)}" type="et" url="${escaped(url)}" debug="" enable="enable_dev" install="null"/>`;
}

/** Comments, to be passed over, and the elements of add-ins, empty or with an end, with the line that they stand on. */
const elements =
  /<!--[\s\S]*?-->|[ \t]*(<jsplugin(?:online)?\s[^<>]*?)(?:\/>|>[^<]*<\/jsplugin(?:online)?\s*>)[ \t]*\r?\n?/g;

function nameOf(tag: string | undefined): string | undefined {
  const match = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag ?? "");
  return match?.[1] ?? match?.[2];
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
