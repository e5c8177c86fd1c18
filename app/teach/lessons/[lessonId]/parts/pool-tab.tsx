"use client";

import { useMemo, useState } from "react";
import { useFocusNext } from "@/app/items/parts/focus";
import { ItemPreview } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import { skillNames } from "@/app/items/words";
import { Button } from "@/app/ui/button";
import type { Item } from "@/lib/items/schema";
import { kindNames } from "./kinds";
import { noFilter, type PoolFilter, poolShown } from "./pool-filter";
import { PoolFilters } from "./pool-filters";
import { saySet } from "./sentences";
import type { LessonEditing } from "./use-lesson";
import { walkList } from "./walk-list";

/** Why the pool was opened from an item: to take another in its place, or more of its like. */
export interface PoolFor {
  id: string;
  to: "swap" | "add";
}
interface PoolTabProps {
  lesson: LessonEditing;
  sentences: ReadingSentence[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  forItem: PoolFor | null;
  onForItem: (to: PoolFor | null) => void;
  /** Called with the item that was swapped in. */
  onSwapped: (id: string) => void;
}
/** Rows drawn at first, and more at each wish. */
const atOnce = 25;

/** The engine's further items: each passed every check, none is in the lesson. */
export function PoolTab({
  lesson,
  sentences,
  selected,
  onSelect,
  forItem,
  onForItem,
  onSwapped,
}: PoolTabProps) {
  const { pool, items } = lesson.draft;
  const place = forItem ? items.findIndex((item) => item.id === forItem.id) : -1;
  const hand = items[place];
  const [filter, setFilter] = useState<PoolFilter>({ ...noFilter, sameSentences: forItem?.to === "swap" });
  const [drawn, setDrawn] = useState(atOnce);
  const [said, setSaid] = useState("");
  const { root, focusNext } = useFocusNext<HTMLDivElement>();
  const shown = useMemo(() => poolShown(pool, filter, hand), [pool, filter, hand]);

  const take = (item: Item) => {
    if (hand && forItem?.to === "swap") {
      lesson.change({ kind: "swap-item", id: hand.id, with: item.id });
      onSwapped(item.id);
      return;
    }
    const at = shown.indexOf(item);
    const next = shown[at + 1] ?? shown[at - 1];
    if (next) focusNext(`pool-${next.id}`);
    const to = hand ? place + 1 : items.length;
    lesson.change({ kind: "add-item", item, at: to });
    setSaid(`Added as item ${to + 1}. It waits for your yes.`);
    onSelect(null);
  };
  const full = items.length >= 60 && forItem?.to !== "swap";
  return (
    <div ref={root}>
      {hand && forItem && (
        <p className="mb-3 flex flex-wrap items-baseline gap-x-4">
          <span>
            {forItem.to === "swap" ? `To take the place of item ${place + 1}` : `More like item ${place + 1}`}
            : <span className="font-serif">{hand.stem}</span>
          </span>
          <Button look="text" onClick={() => onForItem(null)}>
            Show the whole pool
          </Button>
        </p>
      )}
      <PoolFilters
        pool={pool}
        filter={filter}
        beside={hand !== undefined}
        onFilter={(next) => {
          setFilter(next);
          setDrawn(atOnce);
        }}
      />
      <p role="status" className="mt-3 text-sm text-quiet">
        {said && `${said} `}
        {shown.length === pool.length
          ? `${pool.length} further items, best first`
          : `${shown.length} of ${pool.length}`}
        {full && " · The lesson holds 60 items, as many as it can."}
      </p>
      <ol onKeyDown={walkList} className="border-t border-rule">
        {shown.slice(0, drawn).map((item) => (
          <PoolRow
            key={item.id}
            item={item}
            sentences={sentences}
            open={selected === item.id}
            onOpen={() => onSelect(selected === item.id ? null : item.id)}
            act={forItem?.to === "swap" && hand ? `Swap in for item ${place + 1}` : "Add to the lesson"}
            onTake={full ? undefined : () => take(item)}
          />
        ))}
      </ol>
      {shown.length === 0 && <p className="py-4 text-quiet">Nothing in the pool fits these filters.</p>}
      {shown.length > drawn && (
        <Button className="mt-4" onClick={() => setDrawn(drawn + atOnce)}>
          Show {Math.min(atOnce, shown.length - drawn)} more
        </Button>
      )}
    </div>
  );
}

interface PoolRowProps {
  item: Item;
  sentences: ReadingSentence[];
  open: boolean;
  onOpen: () => void;
  act: string;
  onTake: (() => void) | undefined;
}
function PoolRow({ item, sentences, open, onOpen, act, onTake }: PoolRowProps) {
  const evidence = item.evidence.map((set) => saySet(sentences, set)).join(" or ");
  return (
    <li className="border-b border-rule py-2.5">
      <button
        type="button"
        aria-expanded={open}
        data-focus={`pool-${item.id}`}
        data-walk
        onClick={onOpen}
        className="block w-full text-left"
      >
        <span className={`font-serif text-lg break-words ${open ? "sr-only" : "line-clamp-2"}`}>
          {item.stem}
        </span>
        <span className="block text-sm text-quiet">
          {kindNames[item.kind]} · {skillNames[item.skill].toLowerCase()} · depth {item.depth}
          {evidence && ` · ${evidence}`}
        </span>
      </button>
      {open && (
        <div className="mt-2">
          <ItemPreview item={item} />
          {item.standards.length > 0 && (
            <p className="mt-2 text-sm text-quiet">{item.standards.join(" · ")}</p>
          )}
          {onTake && (
            <Button className="mt-3" onClick={onTake}>
              {act}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
