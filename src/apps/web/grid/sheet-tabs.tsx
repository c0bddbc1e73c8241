import { useEffect, useRef } from "preact/hooks";

interface SheetTabsProps {
  readonly names: readonly string[];
  readonly active: string;
  readonly onActivate: (name: string) => void;
}

/** The sheets of the workbook; arrow keys go from one to the next. */
export function SheetTabs({ names, active, onActivate }: SheetTabsProps) {
  const tabs = useRef<HTMLDivElement>(null);
  const activeTab = () => tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]');
  useEffect(() => activeTab()?.scrollIntoView({ block: "nearest", inline: "nearest" }), [active, names]);
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = step !== 0 && names[names.indexOf(active) + step];
    if (!next) return;
    event.preventDefault();
    onActivate(next);
    requestAnimationFrame(() => activeTab()?.focus());
  };
  return (
    <div ref={tabs} class="web-tabs" role="tablist" aria-label="工作表" onKeyDown={move}>
      {names.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`sheet-tab-${names.indexOf(name)}`}
          aria-selected={name === active}
          aria-controls="sheet-grid"
          tabIndex={name === active ? 0 : -1}
          onClick={() => onActivate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
