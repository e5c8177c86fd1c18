import type { PaperCopy } from "@/lib/lesson/paper/copy";

/** The head of a sheet: what it is, and room for who it is. */
export function SheetHead({ copy, what, fill }: { copy: PaperCopy; what: string; fill: string[] }) {
  return (
    <header className="sheet-head">
      <p className="sheet-name">{what}</p>
      <h1>{copy.title}</h1>
      <p className="sheet-quiet">{copy.line}</p>
      {fill.length > 0 && (
        <p className="sheet-fill">
          {fill.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </p>
      )}
    </header>
  );
}

/** Source, licence and whose lesson it was. */
export function Owed({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <footer className="sheet-owed sheet-quiet">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}

const countTo = (count: number) => Array.from({ length: count }, (_, n) => n);

export function Lines({ count }: { count: number }) {
  return (
    <div className="sheet-lines" aria-hidden="true">
      {countTo(count).map((n) => (
        <i key={n} />
      ))}
    </div>
  );
}

export function Slots({ labels, long = false }: { labels: readonly string[]; long?: boolean }) {
  return (
    <p className="sheet-slots">
      {labels.map((label) => (
        <span key={label} className={long ? "sheet-long flex gap-2" : ""}>
          {label} <span className={`sheet-blank ${long ? "flex-1" : ""}`} />
        </span>
      ))}
    </p>
  );
}

export function Bullets({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="sheet-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
