"use client";

import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { useReady } from "@/app/ui/ready";
import { importLimits } from "@/lib/features/classes/rosters/limits";
import { readFile } from "./read-file";

interface ListFieldProps {
  text: string;
  onText: (text: string) => void;
  error: string | undefined;
  looking: boolean;
  onLook: () => void;
}

/** The list: pasted, typed, dropped or read from a file. It shows as text, so that a slip can be mended here. */
export function ListField({ text, onText, error, looking, onLook }: ListFieldProps) {
  const ready = useReady();
  const [refused, setRefused] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  async function take(file: File | undefined) {
    if (!file) return;
    const read = await readFile(file, importLimits.characters);
    setRefused("why" in read ? read.why : null);
    if ("text" in read) onText(read.text);
  }
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void take(event.target.files?.[0]);
    event.target.value = "";
  };
  const why = refused ?? error;
  return (
    <form
      noValidate
      className="max-w-[44rem] space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!looking) onLook();
      }}
    >
      <label htmlFor="list" className="block font-medium">
        The list
      </label>
      <p id="list-hint" className="text-sm text-quiet">
        One student a line: a name, or columns as your spreadsheet copies them. A student number, if there is
        one, tells two of one name apart. Up to {importLimits.rows}.
      </p>
      <textarea
        id="list"
        rows={9}
        value={text}
        disabled={!ready}
        spellCheck={false}
        placeholder={"Name, Number\nAna Díaz, 4711\nBob Lee, 4712"}
        aria-describedby={why ? "list-hint list-error" : "list-hint"}
        aria-invalid={why ? true : undefined}
        onChange={(event) => {
          setRefused(null);
          onText(event.target.value);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        className="w-full rounded border border-field bg-raised px-3 py-2 text-base text-ink aria-invalid:border-2 aria-invalid:border-wrong"
      />
      {why && (
        <p id="list-error" role="alert" className="text-wrong">
          ⚠ {why}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" aria-disabled={looking} disabled={!ready}>
          {looking ? "One moment …" : "Look it over"}
        </Button>
        <Button onClick={() => input.current?.click()} disabled={!ready}>
          Choose a file
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-label="File of the list"
          tabIndex={-1}
          onChange={choose}
          className="sr-only"
        />
      </div>
    </form>
  );
}
