import { packageOf } from "./package-of.ts";
import { mainNamespace, relationshipNamespace, workbookParts } from "./workbook-of.ts";

/** What a real workbook has besides cells, parts of which only the bytes matter. */
const otherParts: Readonly<Record<string, string | Uint8Array>> = {
  "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='x'>  <!-- a chart --> </xdr:wsDr>",
  "xl/drawings/vmlDrawing1.vml": "<xml\n>  </xml>",
  "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="c"><c:f>汇总!$A$1:$B$2</c:f></c:chartSpace>',
  "xl/media/image1.png": Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) >> 3),
  "xl/comments1.xml": `<comments xmlns="${mainNamespace}"><authors/></comments>`,
  "xl/vbaProject.bin": Uint8Array.from({ length: 500 }, (_, index) => index & 0xff),
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([0, 1, 2, 3, 0, 255]),
  "customXml/item1.xml": "<甲>\r\n&#13;</甲>",
  "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application></Properties>",
};

const head =
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
  '<cols><col min="3" max="3" width="20" style="2" customWidth="1"/></cols>';
const rows =
  '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\n' +
  '<row r="2"><c r="A2" s="2"><v>14.25</v></c><c r="B2" s="1"/><c r="C2" t="b"><v>1</v></c></row>' +
  '<row r="4" hidden="1"><c r="A4" t="e"><v>#DIV/0!</v></c></row>';
const tail =
  '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>' +
  '<conditionalFormatting sqref="A2"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<pageSetup paperSize="9" r:id="rPrinter"/><drawing r:id="rDrawing"/><legacyDrawing r:id="rVml"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x14"><x14:conditionalFormattings/></ext></extLst>';

/** A workbook with everything around its cells. Two sheets, 表 and 汇总; `more` goes into the second one's cells. */
export function crowdedWorkbook(more = ""): Uint8Array {
  const parts = workbookParts({
    sheets: { 表: `${head}<sheetData>${rows}</sheetData>${tail}`, 汇总: `<sheetData>${more}</sheetData>` },
    sharedStrings: "<si><t>项目名称</t></si><si><r><t>财政所</t></r><r><rPr><b/></rPr><t>经费</t></r></si>",
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="3"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="4"/></cellXfs>' +
      '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>',
    workbook: '<workbookPr date1904="0"/><bookViews><workbookView activeTab="0"/></bookViews>',
  });
  const { "[Content_Types].xml": types = "", ...others } = parts;
  return packageOf({
    "[Content_Types].xml": types,
    ...others,
    "xl/workbook.xml": (others["xl/workbook.xml"] ?? "").replace(
      "</workbook>",
      '<definedNames><definedName name="表头">表!$A$1</definedName></definedNames><oleSize ref="A1"/></workbook>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rDrawing" Type="${relationshipNamespace}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rVml" Type="${relationshipNamespace}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rPrinter" Type="${relationshipNamespace}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
    ...otherParts,
  });
}
