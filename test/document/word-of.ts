import { Bookmark, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import type { Department } from "../../src/core/model/department.ts";
import type { Transcription } from "./seed.ts";

/** `text`, columns covered, rows covered. */
type DrawnCell = readonly [text: string, columns?: number, rows?: number];

/** The document as a township publishes it in Word: the form in seven columns with merged cells, its rows below. */
export async function wordOf(
  department: Department,
  projects: readonly Transcription[],
): Promise<Uint8Array> {
  const children = [
    ...["第一部分", "部门整体绩效目标", ""].map(paragraph),
    ...departmentParagraphs(department),
    ...["", "第二部分", "", "预算项目绩效目标", ""].map(paragraph),
    ...projects.flatMap((project) => [
      paragraph(project.title),
      table(headRows(project)),
      paragraph(""),
      table(indicatorRows(project)),
      paragraph(""),
    ]),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function departmentParagraphs({ overallGoal, duties, safeguards }: Department): Paragraph[] {
  return [
    "一、总体绩效目标",
    overallGoal,
    "二、分项绩效目标",
    ...duties.flatMap(({ number, name, goal, indicator }) => [
      `（${number}）${name}`,
      `绩效目标：${goal}`,
      `绩效指标：${indicator}`,
    ]),
    "三、工作保障措施",
    ...safeguards,
  ].map(paragraph);
}

/** Word cuts a paragraph into runs as it pleases, and headings carry bookmarks. */
function paragraph(text: string): Paragraph {
  const middle = Math.floor(text.length / 2);
  const runs = [new TextRun(text.slice(0, middle)), new TextRun(text.slice(middle))];
  return new Paragraph({ children: [new Bookmark({ id: `_Toc${text.length}`, children: runs })] });
}

function headRows(project: Transcription): DrawnCell[][] {
  const [march = "", june = "", october = "", december = ""] = project.schedule;
  return [
    [
      [`${project.unitCode}${project.unitName}`, 4],
      [`单位：${project.amountUnit}`, 3],
    ],
    [["项目编码"], [project.projectCode, 2], ["项目名称"], [project.projectName, 3]],
    [
      ["预算规模及资金用途", 1, 2],
      ["预算数"],
      [project.budget],
      ["其中：财政    资金"],
      [project.fiscal],
      ["其他资金"],
      [project.other],
    ],
    [[project.purpose, 6]],
    [["资金支出计划（%）", 1, 2], ["3月底"], ["6月底", 2], ["10月底"], ["12月底", 2]],
    [[march], [june, 2], [october], [december, 2]],
    [["绩效目标"], [project.goal, 6]],
  ];
}

function indicatorRows({ indicators }: Transcription): DrawnCell[][] {
  const head: DrawnCell[] = [
    ["一级指标"],
    ["二级指标"],
    ["三级指标"],
    ["绩效指标描述", 2],
    ["指标值"],
    ["指标值确定依据"],
  ];
  const rows = indicators.map(
    ({ level1, level2, level3, description, target, basis }, index): DrawnCell[] => {
      const isFirst = indicators[index - 1]?.level1 !== level1;
      const groupSize = indicators.filter((other) => other.level1 === level1).length;
      const group: DrawnCell[] = isFirst ? [[level1, 1, groupSize]] : [];
      return [...group, [level2], [level3], [description, 2], [target], [basis]];
    },
  );
  return [head, ...rows];
}

function table(rows: readonly (readonly DrawnCell[])[]): Table {
  return new Table({
    columnWidths: [1400, 1400, 1400, 1400, 1400, 1400, 1400],
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            ([text, columnSpan = 1, rowSpan = 1]) =>
              new TableCell({ columnSpan, rowSpan, children: [new Paragraph(text)] }),
          ),
        }),
    ),
  });
}
