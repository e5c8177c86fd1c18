import type { ReactNode } from "react";

/** An empty list: what this place will hold, and how to begin. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-form border-l-2 border-rule py-2 pl-4">
      <p className="font-serif text-xl">{title}</p>
      <div className="mt-2 space-y-3 text-quiet">{children}</div>
    </div>
  );
}
