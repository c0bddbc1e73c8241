import { useEffect, useState } from "preact/hooks";
import type { IndicatorLibrary, LibraryEntry } from "../../core/library/library.ts";
import { suggestionsFor } from "../../core/library/suggestions-for.ts";
import { usualTargets } from "../../core/library/to-indicator.ts";
import { budgetYear } from "../../core/read/budget-year.ts";
import type { Finding } from "../../core/rules/finding.ts";
import { loadStarterLibrary } from "../../workbench/starter-library.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { tableAt } from "../session/current-table.ts";
import { faultSentence } from "../session/fault-sentences.ts";
import { type Adoption, adoption } from "./adopt.ts";
import { copyText } from "./copy-text.ts";

/** How many are offered. */
const most = 5;

/** Indicators of the library for what a finding says is missing. */
export function Suggestions({ finding }: { readonly finding: Finding }) {
  const { state } = usePane();
  const [library, setLibrary] = useState<IndicatorLibrary | null>(null);
  const [tries, setTries] = useState(1);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    loadStarterLibrary().then(setLibrary, () => setFailures(tries));
  }, [tries]);
  const checked = state.checked && finding.at && tableAt(state.checked.workbook, finding.at);
  if (!checked) return null;
  if (!library) {
    return (
      <p class="pane-why" role={failures === tries ? "alert" : "status"}>
        {failures === tries ? faultSentence("not-loaded", "") : "正在读取指标库…"}
        {failures === tries && (
          <Button small onClick={() => setTries(tries + 1)}>
            重试
          </Button>
        )}
      </p>
    );
  }
  const found = suggestionsFor(finding, checked.table, library, most).filter(({ fit }) => fit >= 0);
  if (found.length === 0) return null;
  const year = budgetYear(state.checked?.workbook.tables.map(({ table }) => table) ?? []);
  return (
    <section class="pane-suggestions" aria-label="指标库建议">
      <h4>指标库建议</h4>
      <ul>
        {found.map(({ entry }) => (
          <Suggested
            key={`${entry.level2} ${entry.name}`}
            entry={entry}
            year={year}
            adoption={adoption(finding, checked, entry)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SuggestedProps {
  readonly entry: LibraryEntry;
  readonly year: number | null;
  readonly adoption: Adoption;
}

function Suggested({ entry, year, adoption }: SuggestedProps) {
  const { actions, session } = usePane();
  const { name, level2, descriptions, bases } = entry;
  const adopt = async () => {
    if (adoption.kind === "edits") return actions.apply(adoption.edits, "填充");
    const { text, below } = adoption;
    const where = `请在第 ${below} 行下面插入一行，选中“一级指标”那一格再粘贴`;
    const isCopied = await copyText(text);
    session.store.set({
      notice: isCopied
        ? `已复制“${name}”。${where}。`
        : `这里不能复制。请在第 ${below} 行下面插入一行，填入：${text.replaceAll("\t", " ｜ ")}。`,
    });
  };
  const word = adoption.kind === "edits" ? "采用" : "复制";
  const facts = [
    level2,
    pattern(entry, year) && `常用值 ${pattern(entry, year)}`,
    bases[0] && `依据 ${bases[0][0]}`,
  ];
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {descriptions[0] && <p>{descriptions[0][0]}</p>}
        <p class="pane-sub">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      <Button
        small
        label={`${word}“${name}”`}
        hint={
          adoption.kind === "edits"
            ? "写入空白行；指标值由您填写"
            : "表中没有这一类的空白行：复制内容，由您插入一行后粘贴"
        }
        onClick={() => void adopt()}
      >
        {word}
      </Button>
    </li>
  );
}

/** The usual value, or at least how one is written: ≥ … %. */
function pattern(entry: LibraryEntry, year: number | null): string {
  const [usual] = usualTargets(entry, year);
  if (usual) return usual;
  return entry.operator || entry.unit ? `${entry.operator ?? ""}…${entry.unit}` : "";
}
