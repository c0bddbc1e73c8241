interface SheetTabsProps {
  readonly names: readonly string[];
  readonly active: string;
  readonly onActivate: (name: string) => void;
}

/** The sheets of the workbook; arrow keys go from one to the next. */
export function SheetTabs({ names, active, onActivate }: SheetTabsProps) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = step !== 0 && names[names.indexOf(active) + step];
    if (!next) return;
    event.preventDefault();
    onActivate(next);
    const list = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class="web-tabs" role="tablist" aria-label="工作表" onKeyDown={move}>
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
