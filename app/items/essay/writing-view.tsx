"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { Button } from "@/app/ui/button";
import { Time } from "@/app/ui/time";
import { ArticleText, paragraphsFrom } from "@/lib/article/quotations/check";
import type { Writing } from "@/lib/features/attempts/writing";
import { essayItemId } from "@/lib/items/essay";
import { Prose } from "../parts/prose";
import type { HowWrittenProps } from "./how-written";
import { Version } from "./version";

export type WritingViewProps = Omit<HowWrittenProps, "summary">;

type Loading = { is: "loading" } | { is: "failed" } | { is: "there"; writing: Writing };
type Entry = { key: string; at: string; words: number } & (
  | { is: "version"; number: number; more: number }
  | { is: "paste"; text: string }
);

/** The versions and the pasted stretches of one text, newest first. */
export function WritingView(props: WritingViewProps) {
  const [loading, load] = useWriting(props.attemptId);
  if (loading.is === "there") return <Entries {...props} writing={loading.writing} onRestored={load} />;
  if (loading.is === "loading")
    return (
      <p role="status" className="mt-1 text-quiet">
        Loading
      </p>
    );
  return (
    <p role="status" className="mt-1">
      This could not be loaded.{" "}
      <Button look="text" onClick={load}>
        Try again
      </Button>
    </p>
  );
}

interface EntriesProps extends WritingViewProps {
  writing: Writing;
  onRestored: () => void;
}

function Entries({ writing, ...props }: EntriesProps) {
  const { itemId, zone, sentences } = props;
  const article = useMemo(() => new ArticleText(sentences), [sentences]);
  const [open, setOpen] = useState<string | null>(null);
  const entries = entriesOf(writing, itemId);
  const now = new Date();
  const at = (time: string) => <Time at={new Date(time)} zone={zone} now={now} />;
  return (
    <div className="mt-1 text-sm">
      <p className="text-quiet">
        Work begun {at(writing.startedAt)}
        {itemId === essayItemId && writing.savedAt && <> · essay last saved {at(writing.savedAt)}</>}
      </p>
      {entries.length === 0 && (
        <p className="mt-1">Nothing was pasted, and no earlier version is kept yet.</p>
      )}
      {entries.length > 0 && (
        <table className="mt-2 w-full border-collapse text-left">
          <thead>
            <tr className="border-b border-rule text-quiet">
              <th className="py-1 pr-3 font-normal">When</th>
              <th className="py-1 pr-3 font-normal">What</th>
              <th className="py-1 text-right font-normal">Words</th>
            </tr>
          </thead>
          {entries.map((entry) => (
            <Row
              key={entry.key}
              entry={entry}
              at={at(entry.at)}
              article={article}
              shown={open === entry.key}
              onShow={(shown) => setOpen(shown ? entry.key : null)}
            >
              {entry.is === "paste" ? (
                <div className="border-l-2 border-rule pl-3">
                  <Prose text={entry.text} />
                </div>
              ) : (
                <Version number={entry.number} {...props} />
              )}
            </Row>
          ))}
        </table>
      )}
      {itemId === essayItemId && (
        <p className="mt-2 text-quiet">
          A version is kept after each pause of a minute and when more than 40 words came or went; a stretch,
          when more than 30 words were pasted at once.
        </p>
      )}
    </div>
  );
}

interface RowProps {
  entry: Entry;
  at: ReactNode;
  article: ArticleText;
  shown: boolean;
  onShow: (shown: boolean) => void;
  /** What shows under it. */
  children: ReactNode;
}

function Row({ entry, at, article, shown, onShow, children }: RowProps) {
  const more = entry.is === "version" ? entry.more : 0;
  return (
    <tbody className="border-b border-rule">
      <tr>
        <td className="py-1.5 pr-3 align-top tabular-nums">{at}</td>
        <td className="py-1.5 pr-3 align-top">
          <button
            type="button"
            aria-expanded={shown}
            className="text-left text-accent underline underline-offset-4"
            onClick={() => onShow(!shown)}
          >
            {entry.is === "version" ? `Version ${entry.number}` : "Pasted stretch"}
          </button>
          {entry.is === "paste" && <Source text={entry.text} article={article} />}
        </td>
        <td className="py-1.5 text-right align-top tabular-nums">
          {entry.words}
          {more !== 0 && <span className="text-quiet"> ({more > 0 ? `+${more}` : `−${-more}`})</span>}
        </td>
      </tr>
      {shown && (
        <tr>
          <td colSpan={3} className="pb-3">
            {children}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Source({ text, article }: { text: string; article: ArticleText }) {
  const { paragraphs, whole } = useMemo(() => paragraphsFrom(text, article), [text, article]);
  if (paragraphs.length === 0) return null;
  const said = paragraphs.map((number) => `¶${number}`).join(", ");
  return (
    <span className="text-quiet">
      {" "}
      {whole ? "from the article" : "partly from the article"}, {said}
    </span>
  );
}

function useWriting(attemptId: string): [Loading, () => void] {
  const [loading, setLoading] = useState<Loading>({ is: "loading" });
  const load = useCallback(() => {
    fetch(`/api/attempts/${attemptId}/writing`)
      .then(async (response) => {
        if (!response.ok) throw new Error(`The server answered ${response.status}.`);
        setLoading({ is: "there", writing: (await response.json()) as Writing });
      })
      .catch(() => setLoading((before) => (before.is === "there" ? before : { is: "failed" })));
  }, [attemptId]);
  useEffect(load, [load]);
  return [loading, load];
}

function entriesOf({ revisions, pastes }: Writing, itemId: string): Entry[] {
  const versions = itemId === essayItemId ? revisions : [];
  const entries: Entry[] = [
    ...versions.map(({ number, words, savedAt }, index) => ({
      is: "version" as const,
      key: `version-${number}`,
      at: savedAt,
      number,
      words,
      more: words - (versions[index - 1]?.words ?? 0),
    })),
    ...pastes
      .filter((paste) => paste.itemId === itemId)
      .map(({ id, words, text, pastedAt }) => ({ is: "paste" as const, key: id, at: pastedAt, words, text })),
  ];
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
