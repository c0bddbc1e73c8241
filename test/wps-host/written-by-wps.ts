import { strToU8 } from "fflate";
import { changeParts } from "../workbooks/change-parts.ts";
import { packageOf } from "../workbooks/package-of.ts";
import { partsOf } from "../workbooks/parts-of.ts";

const wpsNamespace = "http://www.wps.cn/officeDocument/2017/etCustomData";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const shared = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const custom = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

/** Ways in which WPS writes one text, whatever stands in it. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => `<t xml:space="preserve">${text}</t>`,
  (text) => `<t xml:space="preserve">${text}</t><phoneticPr fontId="1" type="noConversion"/>`,
  (text) =>
    `<t xml:space="preserve">${text}</t><rPh sb="0" eb="1"><t>zhēng</t></rPh><phoneticPr fontId="1"/>`,
  (text) => `<r>${font}<t xml:space="preserve">${text}</t></r>`,
  (text) => `<r>${font}<t/></r><r><t xml:space="preserve">${text}</t></r><r>${font}<t></t></r>`,
  (text) => {
    const middle = text.includes("&") ? 0 : text.length >> 1;
    const [start, end] = [text.slice(0, middle), text.slice(middle)];
    return `<r><t xml:space="preserve">${start}</t></r><r>${font}<t xml:space="preserve">${end}</t></r><rPh sb="0" eb="2"><t>xiàng</t></rPh>`;
  },
];

const font =
  '<rPr><sz val="10"/><rFont val="宋体"/><charset val="134"/><color theme="1"/><scheme val="minor"/></rPr>';

/**
 * A workbook of ours as WPS 表格 writes it after opening and saving: shared strings in runs, with phonetic and empty ones,
 * its properties, theme and number formats, its own extensions and those of later Excel.
 */
export function asWrittenByWps(bytes: Uint8Array): Uint8Array {
  const strings = ["<si/>", "<si><t/></si>"];
  const changed = changeParts(bytes, (name, text) => {
    if (name.startsWith("xl/worksheets/")) return sheetXml(text, strings);
    if (name === "xl/workbook.xml") return workbookXml(text);
    if (name === "xl/styles.xml") return stylesXml(text);
    if (name === "xl/theme/theme1.xml") return themeXml(text);
    if (name === "docProps/app.xml") {
      return text.replace(/<Application>.*?<\/Application>/, "<Application>WPS 表格</Application>");
    }
    if (name === "[Content_Types].xml") {
      return text.replace(
        "</Types>",
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${shared}"/><Override PartName="/docProps/custom.xml" ContentType="${custom}"/></Types>`,
      );
    }
    if (name === "xl/_rels/workbook.xml.rels") {
      return text.replace(
        "</Relationships>",
        '<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      );
    }
    return text;
  });
  const parts = Object.fromEntries([...partsOf(changed)].map(([name, text]) => [name, strToU8(text, true)]));
  return packageOf({
    ...parts,
    "xl/sharedStrings.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${strings.length}" uniqueCount="${strings.length}">${strings.join("")}</sst>`,
    "docProps/custom.xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="ICV"><vt:lpwstr>6A1F_13</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.15990</vt:lpwstr></property></Properties>',
  });
}

function sheetXml(text: string, strings: string[]): string {
  let blanks = 0;
  return text
    .replace(/<worksheet /, `<worksheet xmlns:etc="${wpsNamespace}" xmlns:x14="${x14}" `)
    .replace(/ t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g, (_, content: string) => {
      const spelling = spellings[strings.length % spellings.length] ?? String;
      strings.push(`<si>${spelling(content)}</si>`);
      return ` t="s"><v>${strings.length - 1}</v></c>`;
    })
    .replace(/<c r="(\w+)" s="(\d+)"\/>/g, (cell, address: string, style: string) => {
      blanks++;
      return blanks % 4 === 0
        ? `<c r="${address}" s="${style}" t="s"><v>${blanks % 8 === 0 ? 0 : 1}</v></c>`
        : cell;
    })
    .replace(
      /<sheetFormatPr[^>]*\/>/,
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="14.4" outlineLevelCol="6"/>',
    )
    .replace("</worksheet>", `${extensions}</worksheet>`);
}

const extensions = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">字典!$A$1:$A$9</xm:f></x14:formula1><xm:sqref xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">Z1:Z1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1" id="{5D3B}"><x14:iconSet custom="1"/></x14:cfRule></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{E5D91C8F-0B44-4CFB-8D52-1B2A9D2F0000}"><etc:cellCustomDatas><c r="A1"><v>999</v></c></etc:cellCustomDatas></ext></extLst>`;

function workbookXml(text: string): string {
  return text.replace(
    /(<workbook [^>]*>)/,
    '$1<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/>',
  );
}

/** The accounting formats come under their built-in numbers, the fonts with their character set. */
function stylesXml(text: string): string {
  return text
    .replace(
      /<numFmts count="\d+">/,
      (list) =>
        `${list}<numFmt numFmtId="41" formatCode="_ * #,##0_ ;_ * \\-#,##0_ ;_ * &quot;-&quot;_ ;_ @_ "/><numFmt numFmtId="43" formatCode="_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ "/>`,
    )
    .replace(
      "</styleSheet>",
      `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${x14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
    );
}

function themeXml(text: string): string {
  return text
    .replaceAll('name="Office Theme"', 'name="WPS"')
    .replaceAll('name="Office"', 'name="WPS"')
    .replace(
      "</a:theme>",
      '<a:extLst><a:ext uri="{0B5A0D9C-4E65-4DA2-9B61-4A0CD0B40000}"><wpsdc:hlinkClr xmlns:wpsdc="http://www.wps.cn/officeDocument/2017/drawingmlCustomData" val="0563C1"/></a:ext></a:extLst></a:theme>',
    );
}
