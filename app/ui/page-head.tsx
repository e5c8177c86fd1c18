import type { ReactNode } from "react";

interface PageHeadProps {
  title: string;
  /** One line saying what the page is, or its state as a sentence. */
  line?: ReactNode;
  /** The one primary action. */
  action?: ReactNode;
}

export function PageHead({ title, line, action }: PageHeadProps) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-4 border-b border-rule pb-4">
      <div className="min-w-0">
        <h1 className="text-2xl font-semibold break-words">{title}</h1>
        {line && <p className="mt-1 text-quiet">{line}</p>}
      </div>
      {action}
    </div>
  );
}

/** The frame of every page but the desk and the editor. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={`mx-auto outline-none px-4 py-8 ${narrow ? "max-w-form" : "max-w-page"}`}
    >
      {children}
    </main>
  );
}
