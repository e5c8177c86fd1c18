"use client";

import type { KeyboardEvent, ReactNode } from "react";

interface TabsProps<T extends string> {
  label: string;
  tabs: { id: T; text: ReactNode }[];
  selected: T;
  onSelect: (id: T) => void;
  children: ReactNode;
}

/** Tabs as the ARIA practices describe them: arrows walk and select, one stop for the Tab key. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect, children }: TabsProps<T>) {
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const here = tabs.findIndex((tab) => tab.id === selected);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        onKeyDown={walk}
        className="flex flex-wrap gap-x-5 border-b border-rule"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === selected}
            aria-controls="tab-panel"
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            className={`-mb-px min-h-11 border-b-2 ${tab.id === selected ? "border-ink font-medium" : "border-transparent text-quiet hover:text-ink"}`}
          >
            {tab.text}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`} className="pt-4">
        {children}
      </div>
    </>
  );
}
