"use client";

import type { ReactNode } from "react";
import { MoveButtons, RemoveButton } from "@/app/items/parts/move-buttons";
import { ItemEditor, ItemPreview } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import { sayPoints, skillNames } from "@/app/items/words";
import { Button } from "@/app/ui/button";
import type { Item } from "@/lib/items/schema";
import type { Checked } from "@/lib/lesson/mends";
import { FindingCount, Findings } from "./findings";
import { kindNames } from "./kinds";
import { ItemEvidence } from "./part-evidence";
import type { PoolFor } from "./pool-tab";
import { idsIn, saySet } from "./sentences";
import type { Setting } from "./setting";

export interface CardActs {
  select: (id: string) => void;
  edit: (id: string | null) => void;
  set: (setting: Setting | null) => void;
  move: (id: string, to: number) => void;
  remove: (item: Item, index: number) => void;
  swap: (item: Item) => void;
  change: (item: Item) => void;
  /** A change that the open editor has not typed itself. */
  mend: (item: Item) => void;
  approve: (item: Item, approved: boolean) => void;
  lock: (item: Item, locked: boolean) => void;
  pool: (to: PoolFor) => void;
}
interface ItemCardProps {
  item: Item;
  index: number;
  count: number;
  sentences: ReadingSentence[];
  selected: boolean;
  editing: boolean;
  setting: Setting | null;
  /** What the checks say of it; undefined until they have run. */
  found: readonly Checked[] | undefined;
  /** Raised where the editor must show the item anew. */
  shown: number;
  acts: CardActs;
}

export const Approval = ({ status }: { status: Item["status"] }) =>
  status === "approved" ? (
    <span className="text-(--right)">✓ approved</span>
  ) : (
    <span className="text-(--late)">○ waits for your yes</span>
  );

/** One item in the list: its stem alone, or, once selected, whole. */
export function ItemCard(props: ItemCardProps) {
  const { item, index, count, selected, editing, acts } = props;
  const name = `item ${index + 1}`;
  return (
    <li className="border-b border-rule py-3">
      <div className="flex flex-wrap items-start gap-3 sm:flex-nowrap">
        <span className="w-6 shrink-0 pt-0.5 font-serif text-lg tabular-nums">{index + 1}</span>
        <div className="min-w-0 grow basis-56 sm:basis-0">
          <button
            type="button"
            aria-expanded={selected}
            data-focus={`item-${item.id}`}
            data-walk
            onClick={() => acts.select(item.id)}
            className="block w-full text-left"
          >
            <span className={`font-serif text-lg break-words ${selected ? "sr-only" : ""}`}>{item.stem}</span>
            <span className="block text-sm text-quiet">
              {kindNames[item.kind]} · {skillNames[item.skill].toLowerCase()} · {sayPoints(item.points)} ·{" "}
              <Approval status={item.status} />
              {item.locked && " · locked"}
              <FindingCount found={props.found} />
            </span>
          </button>
        </div>
        <span className={`ml-9 shrink-0 gap-1 sm:ml-0 sm:flex ${selected ? "flex" : "hidden"}`}>
          <MoveButtons
            id={item.id}
            what={name}
            index={index}
            count={count}
            onMove={(_, to) => acts.move(item.id, to)}
          />
          <RemoveButton what={name} onRemove={() => acts.remove(item, index)} />
        </span>
      </div>
      {selected && <Whole {...props} />}
      {selected && <Toolbar item={item} editing={editing} acts={acts} />}
    </li>
  );
}

function Whole({ item, sentences, editing, setting, found, shown, acts }: ItemCardProps): ReactNode {
  return (
    <div className="mt-3 sm:ml-9">
      {editing ? (
        <ItemEditor key={shown} item={item} sentences={sentences} onChange={acts.change} />
      ) : (
        <ItemPreview item={item} />
      )}
      {editing || idsIn(item.evidence).length === 0 ? (
        <ItemEvidence
          item={item}
          sentences={sentences}
          setting={setting}
          onSetting={acts.set}
          onChange={acts.change}
        />
      ) : (
        <p className="mt-3 text-sm text-quiet">
          Evidence {item.evidence.map((set) => saySet(sentences, set)).join(" or ")}
          {item.standards.length > 0 && ` · ${item.standards.join(" · ")}`}
        </p>
      )}
      <Findings found={found} onMend={acts.mend} />
    </div>
  );
}

function Toolbar({ item, editing, acts }: Pick<ItemCardProps, "item" | "editing" | "acts">) {
  const approved = item.status === "approved";
  return (
    <div className="mt-3 flex flex-wrap gap-2 sm:ml-9">
      <Button
        aria-pressed={editing}
        data-focus={`edit-${item.id}`}
        onClick={() => acts.edit(editing ? null : item.id)}
      >
        {editing ? "Done editing" : "Edit"}
      </Button>
      <Button onClick={() => acts.approve(item, !approved)}>
        {approved ? "Withdraw approval" : "Approve"}
      </Button>
      <Button onClick={() => acts.swap(item)}>Swap</Button>
      <Button onClick={() => acts.pool({ id: item.id, to: "swap" })}>Swap from the pool</Button>
      <Button onClick={() => acts.pool({ id: item.id, to: "add" })}>More like this</Button>
      <Button aria-pressed={item.locked === true} onClick={() => acts.lock(item, !item.locked)}>
        Lock
      </Button>
    </div>
  );
}
