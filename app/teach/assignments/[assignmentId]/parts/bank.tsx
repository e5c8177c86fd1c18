"use client";

import { createContext, type ReactNode, useContext, useId, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import type { BankComment } from "@/lib/features/reviews/bank";
import { bankLimit } from "@/lib/features/reviews/limits";

type Act = { do: "keep"; text: string } | { do: "use" | "remove"; id: string };
interface Bank {
  entries: BankComment[];
  /** Empty where all is well. */
  trouble: string;
  act: (act: Act) => Promise<void>;
  /** Opens the bank; what is chosen is handed to `put`. */
  open: (put: (text: string) => void) => void;
}
const Context = createContext<Bank | null>(null);

export function useBank(): Bank {
  const bank = useContext(Context);
  if (!bank) throw new Error("useBank stands inside a BankProvider.");
  return bank;
}

interface BankProviderProps {
  viewerId: string;
  entries: BankComment[];
  children: ReactNode;
}

/** The teacher's comment bank, for every comment field inside. */
export function BankProvider({ viewerId, entries: given, children }: BankProviderProps) {
  const [entries, setEntries] = useState(given);
  const [trouble, setTrouble] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  const put = useRef<(text: string) => void>(() => {});
  const act = async (what: Act) => {
    try {
      const response = await fetch("/api/comment-bank", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ as: viewerId, ...what }),
      });
      const body = await response.json();
      if (response.ok) setEntries(body.bank);
      setTrouble(response.ok ? "" : body.error.message);
    } catch (cause) {
      console.warn("The comment bank could not be reached.", cause);
      setTrouble("There is no connection: the comment bank stays as it was.");
    }
  };
  const open = (to: (text: string) => void) => {
    put.current = to;
    dialog.current?.showModal();
  };
  const choose = (entry: BankComment) => {
    dialog.current?.close();
    put.current(entry.text);
    void act({ do: "use", id: entry.id });
  };
  return (
    <Context value={{ entries, trouble, act, open }}>
      {children}
      <dialog
        ref={dialog}
        aria-labelledby="bank-title"
        // Where nothing had the focus before, it would stay in the field that is gone, and take the page's keys.
        onClose={({ currentTarget }) => {
          const { activeElement } = document;
          if (activeElement instanceof HTMLElement && currentTarget.contains(activeElement))
            activeElement.blur();
        }}
        className="m-auto w-full max-w-form rounded border border-field bg-raised p-6 text-ink shadow-float"
      >
        <h2 id="bank-title" className="text-xl font-semibold">
          Comment bank
        </h2>
        <Entries entries={entries} choose={choose} remove={(id) => void act({ do: "remove", id })} />
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </dialog>
    </Context>
  );
}

interface EntriesProps {
  entries: BankComment[];
  choose: (entry: BankComment) => void;
  remove: (id: string) => void;
}

/** Typing narrows the list, Enter takes its first, arrows walk it. */
function Entries({ entries, choose, remove }: EntriesProps) {
  const [wanted, setWanted] = useState("");
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const found = entries.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  if (entries.length === 0)
    return (
      <p className="my-4 text-quiet">
        Nothing is kept yet. Type a comment, then press “Keep in the bank” beside it.
      </p>
    );
  const walk = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk the buttons inside, which are what is pressed
    <div className="my-4" onKeyDown={walk}>
      <label htmlFor={id}>Find</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: a dialog's first field
        autoFocus
        autoComplete="off"
        className="mt-1 block w-full rounded border border-field bg-raised px-2 py-1.5"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          const [first] = found;
          if (first) choose(first);
        }}
      />
      <ul ref={list} className="mt-3 max-h-80 overflow-y-auto">
        {found.map((entry) => (
          <li key={entry.id} className="flex items-start gap-3 border-b border-rule py-1.5">
            <button
              type="button"
              data-entry
              className="min-w-0 grow text-left break-words whitespace-pre-line text-accent"
              onClick={() => choose(entry)}
            >
              {entry.text}
            </button>
            <button
              type="button"
              className="shrink-0 text-sm text-quiet underline underline-offset-4"
              aria-label={`Remove from the bank: ${entry.text}`}
              onClick={() => remove(entry.id)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="mt-2 text-quiet">No comment holds that.</p>}
    </div>
  );
}

interface BankButtonsProps {
  /** What is in the comment field. */
  comment: string;
  put: (comment: string) => void;
}

/** A bank comment under what is typed already. */
export const joined = (comment: string, more: string) =>
  comment.trim() === "" ? more : comment.includes(more) ? comment : `${comment.trimEnd()}\n${more}`;

/** Beside a comment field: put one in, keep this one. */
export function BankButtons({ comment, put }: BankButtonsProps) {
  const bank = useBank();
  const text = comment.trim();
  const isKept = bank.entries.some((entry) => entry.text === text);
  const fits = text !== "" && text.length <= bankLimit.characters;
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
      <button
        type="button"
        data-bank
        className="text-accent underline underline-offset-4"
        onClick={() => bank.open((more) => put(joined(comment, more)))}
      >
        From the bank
      </button>
      {fits && !isKept && (
        <button
          type="button"
          className="text-accent underline underline-offset-4"
          onClick={() => void bank.act({ do: "keep", text })}
        >
          Keep in the bank
        </button>
      )}
      {fits && isKept && <span className="text-quiet">in the bank</span>}
      {bank.trouble && <span className="text-wrong">⚠ {bank.trouble}</span>}
    </p>
  );
}
