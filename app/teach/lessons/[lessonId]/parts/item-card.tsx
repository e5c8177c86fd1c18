"use client";

import type { ReactNode } from "react";
import { MoveButtons, RemoveButton } from "@/app/items/parts/move-buttons";
import { ItemEditor, ItemPreview } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import { sayPoints, skillNames } from "@/app/items/words";
import { Button } from "@/app/ui/button";
import type { Item } from "@/lib/items/schema";
import { Evidence } from "./evidence";
import { kindNames } from "./kinds";
import { idsIn, saySet, toggled } from "./sentences";

export interface CardActs {
  select: (id: string) => void;
  edit: (id: string | null) => void;
  set: (index: number | null) => void;
  move: (id: string, to: number) => void;
  remove: (item: Item, index: number) => void;
  swap: (item: Item) => void;
  change: (item: Item) => void;
  approve: (item: Item, approved: boolean) => void;
}
interface ItemCardProps {
  item: Item;
  index: number;
  count: number;
  sentences: ReadingSentence[];
  selected: boolean;
  editing: boolean;
  setting: number | null;
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
            onClick={() => acts.select(item.id)}
            className="block w-full text-left"
          >
            <span className={`font-serif text-lg break-words ${selected ? "sr-only" : ""}`}>{item.stem}</span>
            <span className="block text-sm text-quiet">
              {kindNames[item.kind]} · {skillNames[item.skill].toLowerCase()} · {sayPoints(item.points)} ·{" "}
              <Approval status={item.status} />
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

function Whole({ item, sentences, editing, setting, acts }: ItemCardProps): ReactNode {
  return (
    <div className="mt-3 sm:ml-9">
      {editing ? (
        <ItemEditor item={item} sentences={sentences} onChange={acts.change} />
      ) : (
        <ItemPreview item={item} />
      )}
      {editing || idsIn(item.evidence).length === 0 ? (
        <Evidence
          of="item"
          sets={item.evidence}
          sentences={sentences}
          setting={setting}
          onSetting={acts.set}
          onRemove={(at) => acts.change({ ...item, evidence: item.evidence.filter((_, i) => i !== at) })}
        />
      ) : (
        <p className="mt-3 text-sm text-quiet">
          Evidence {item.evidence.map((set) => saySet(sentences, set)).join(" or ")}
        </p>
      )}
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
      <Button onClick={() => acts.swap(item)}>Swap</Button>
      <Button onClick={() => acts.approve(item, !approved)}>
        {approved ? "Withdraw approval" : "Approve"}
      </Button>
    </div>
  );
}

/** The item with the sentence put into, or taken out of, one of its evidence sets. */
export const withEvidence = (item: Item, index: number, sentence: string): Item => ({
  ...item,
  evidence: toggled(item.evidence, index, sentence),
});
