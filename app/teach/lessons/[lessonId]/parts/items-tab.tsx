"use client";

import { Fragment, useState } from "react";
import { useFocusNext } from "@/app/items/parts/focus";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import { freshId, newItem } from "@/lib/items/new";
import type { Item, ItemKind } from "@/lib/items/schema";
import { DraftAgain } from "./draft-again";
import { type CardActs, ItemCard } from "./item-card";
import { kindNames, kinds } from "./kinds";
import type { PoolFor } from "./pool-tab";
import { Removed } from "./removed";
import type { Setting } from "./setting";
import type { Checks } from "./use-checks";
import type { LessonEditing } from "./use-lesson";
import { useSwap } from "./use-swap";
import { walkList } from "./walk-list";

interface ItemsTabProps {
  lesson: LessonEditing;
  sentences: ReadingSentence[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  setting: Setting | null;
  onSetting: (setting: Setting | null) => void;
  checks: Checks;
  onPool: (to: PoolFor) => void;
}

export function ItemsTab(props: ItemsTabProps) {
  const { lesson, sentences, selected, onSelect, setting, onSetting, checks, onPool } = props;
  const { draft, change } = lesson;
  const { root, focusNext } = useFocusNext<HTMLDivElement>();
  const [editing, setEditing] = useState<string | null>(null);
  const [gone, setGone] = useState<{ item: Item; at: number } | null>(null);
  const { swap, nothingToSwap } = useSwap(lesson);

  const select = (id: string | null) => {
    onSetting(null);
    setEditing(null);
    onSelect(id);
  };
  const acts: CardActs = {
    select: (id) => select(id === selected ? null : id),
    edit: (id) => {
      onSetting(null);
      setEditing(id);
    },
    set: onSetting,
    move: (id, to) => {
      focusNext(`${id}-${to < draft.items.findIndex((i) => i.id === id) ? "up" : "down"}`);
      change({ kind: "move-item", id, to });
    },
    remove: (item, at) => {
      focusNext("undo");
      setGone({ item, at });
      if (selected === item.id) select(null);
      change({ kind: "remove-item", id: item.id });
    },
    swap: (item) => {
      const next = swap(item);
      if (!next) return;
      focusNext(`item-${next.id}`);
      select(next.id);
    },
    change: (item) => change({ kind: "replace-item", item }),
    mend: (item) => {
      focusNext(`edit-${item.id}`);
      lesson.put({ kind: "replace-item", item });
    },
    approve: (item, yes) => change({ kind: yes ? "approve-item" : "withdraw-item", id: item.id }),
    lock: (item, yes) => change({ kind: yes ? "lock-item" : "unlock-item", id: item.id }),
    pool: onPool,
  };
  const add = (kind: ItemKind) => {
    const item = newItem(kind, freshId("q"));
    change({ kind: "add-item", item });
    select(item.id);
    setEditing(item.id);
    focusNext(`item-${item.id}`);
  };
  const undo = gone && (
    <Removed
      what={`“${gone.item.stem}”`}
      onUndo={() => {
        focusNext(`item-${gone.item.id}`);
        change({ kind: "add-item", item: gone.item, at: gone.at });
        setGone(null);
      }}
    />
  );
  return (
    <div ref={root}>
      {draft.items.length === 0 && <p className="text-quiet">No item yet. Add one below.</p>}
      <DraftAgain lesson={lesson} checks={checks} onDrafted={() => select(null)} />
      <ol onKeyDown={walkList}>
        {draft.items.map((item, index) => (
          <Fragment key={item.id}>
            {gone?.at === index && undo}
            <ItemCard
              item={item}
              index={index}
              count={draft.items.length}
              sentences={sentences}
              selected={selected === item.id}
              editing={editing === item.id}
              setting={selected === item.id ? setting : null}
              found={checks.found?.get(item.id)}
              shown={lesson.decisions}
              acts={acts}
            />
          </Fragment>
        ))}
        {gone && gone.at >= draft.items.length && undo}
      </ol>
      {nothingToSwap && (
        <p role="status" className="py-2 text-(--late)">
          The pool holds no further item for this text.
        </p>
      )}
      <AddItem onAdd={add} full={draft.items.length >= 60} />
    </div>
  );
}

function AddItem({ onAdd, full }: { onAdd: (kind: ItemKind) => void; full: boolean }) {
  const [kind, setKind] = useState<ItemKind>("multiple-choice");
  if (full) return <p className="py-4 text-quiet">A lesson holds at most 60 items.</p>;
  return (
    <div className="flex flex-wrap items-end gap-2 py-4">
      <label className="text-sm text-quiet">
        New item
        <select
          value={kind}
          onChange={(event) => setKind(kinds.find((k) => k === event.target.value) ?? kind)}
          className="mt-0.5 block min-h-10 rounded border border-field bg-raised px-2 text-base text-ink"
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {kindNames[each]}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={() => onAdd(kind)}>Add item</Button>
    </div>
  );
}
