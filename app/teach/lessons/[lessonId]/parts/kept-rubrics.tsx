"use client";

import { useId, useState } from "react";
import { SelectBox } from "@/app/items/parts/fields";
import { Button } from "@/app/ui/button";
import type { KeptRubric } from "@/lib/features/rubrics/queries";
import { freshId } from "@/lib/items/new";
import type { Rubric } from "@/lib/lesson/schema";
import { ask } from "./ask";

interface KeptRubricsProps {
  rubric: Rubric;
  onUse: (rubric: Rubric) => void;
}
type Listed = { rubrics: KeptRubric[] };

/** A rubric's copy under ids of its own: what is marked by one prompt's criteria never meets another's. */
const copied = (rubric: Rubric): Rubric => ({
  criteria: rubric.criteria.map((criterion) => ({
    ...criterion,
    id: freshId("c"),
    levels: criterion.levels.map((level) => ({ ...level, id: freshId("l") })),
  })),
});

/** Rubrics that the teacher keeps: use one here, keep this one, or forget one. */
export function KeptRubrics({ rubric, onUse }: KeptRubricsProps) {
  const id = useId();
  const [kept, setKept] = useState<KeptRubric[] | null>(null);
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState(false);
  const run = async (method: "GET" | "POST" | "DELETE", path: string, done: string, body?: unknown) => {
    const answer = await ask<Listed>(path, method, body);
    setFailed(!answer.ok);
    setSaid(answer.ok ? done : answer.message);
    if (answer.ok) setKept(answer.value.rubrics);
    return answer.ok;
  };
  const found = kept?.find((each) => each.id === chosen);
  const keep = async () => {
    const body = { id: crypto.randomUUID(), name, rubric };
    if (await run("POST", "/api/rubrics", `Kept as “${name.trim()}”.`, body)) setName("");
  };
  return (
    <details
      className="mt-3 border-t border-rule pt-2"
      onToggle={(event) => {
        if (event.currentTarget.open && kept === null) void run("GET", "/api/rubrics", "");
      }}
    >
      <summary data-focus="rubrics" className="min-h-10 py-2">
        Your rubrics
      </summary>
      {kept !== null && kept.length > 0 && (
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-48 grow">
            <SelectBox
              label="A kept rubric"
              empty="Choose one"
              value={chosen}
              options={Object.fromEntries(kept.map((each) => [each.id, each.name]))}
              onChange={(next) => setChosen(next ?? "")}
            />
          </div>
          <Button
            aria-disabled={!found}
            data-focus="rubrics"
            onClick={() => {
              if (!found) return;
              onUse(copied(found.rubric));
              setSaid(`“${found.name}” stands here now. Undo brings the last one back.`);
            }}
          >
            Use it here
          </Button>
          <Button
            look="text"
            aria-disabled={!found}
            onClick={() =>
              found && void run("DELETE", `/api/rubrics/${found.id}`, `“${found.name}” is forgotten.`)
            }
          >
            Forget it
          </Button>
        </div>
      )}
      {kept !== null && kept.length === 0 && <p className="text-quiet">You keep no rubric yet.</p>}
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <div className="min-w-48 grow">
          <label htmlFor={id} className="block text-sm text-quiet">
            Keep this rubric as
          </label>
          <input
            id={id}
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
            className="min-h-10 w-full border-b border-field bg-transparent px-1 py-1.5 text-ink"
          />
        </div>
        <Button aria-disabled={name.trim() === ""} onClick={() => name.trim() !== "" && void keep()}>
          Keep
        </Button>
      </div>
      <p
        role={failed ? "alert" : "status"}
        className={`mt-1 text-sm ${failed ? "text-wrong" : "text-quiet"}`}
      >
        {failed && "⚠ "}
        {said}
      </p>
    </details>
  );
}
