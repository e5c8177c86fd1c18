"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { TextField } from "@/app/ui/field";
import type { FormState } from "@/lib/web/form-state";
import { type Answer, bringAddress, bringFile } from "./bring-in";

interface BringProps {
  url: string;
  onUrl: (event: { target: { value: string } }) => void;
  state: FormState<unknown>;
  /** Called with what came, or with why nothing did. */
  onAnswer: (answer: Answer) => void;
}
const accept = ".pdf,.docx,.html,.htm,.md,.markdown,.txt";

/** An article from a web address or a file, chosen or dropped anywhere on the page; one line says how far it is. */
export function Bring({ url, onUrl, state, onAnswer }: BringProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const [doing, setDoing] = useState<string | null>(null);
  const [came, setCame] = useState(false);
  const [over, setOver] = useState(false);

  async function work(first: string, run: (signal: AbortSignal) => Promise<Answer>) {
    if (stop.current) return;
    const controller = new AbortController();
    stop.current = controller;
    setCame(false);
    setDoing(first);
    const answer = await run(controller.signal);
    stop.current = null;
    setDoing(null);
    setCame(answer.ok);
    onAnswer(answer);
  }
  const fetchIt = () => {
    if (url.trim() === "") return;
    const host = url
      .trim()
      .replace(/^https?:\/\//i, "")
      .split(/[/?#]/)[0];
    void work(`Asking ${host || "the site"} for the page and looking for its article …`, (signal) =>
      bringAddress(url, signal),
    );
  };
  const take = (file: File | undefined) => {
    if (!file) return;
    void work(`Sending ${file.name} …`, (signal) =>
      bringFile(file, signal, (share) =>
        setDoing(share < 1 ? `Sending ${file.name}: ${Math.round(share * 100)} %` : `Reading ${file.name} …`),
      ),
    );
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    // Anywhere on the page: a file dropped beside a field would take the page's place.
    const drag = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const dropIt = (event: DragEvent) => {
      setOver(false);
      if (!holdsFile(event)) return;
      event.preventDefault();
      latest.current(event.dataTransfer?.files[0]);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", dropIt);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", dropIt);
    };
  }, []);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || url.trim() === "") return;
    event.preventDefault();
    fetchIt();
  };
  const fileError = state.status === "refused" ? state.fields?.file : undefined;
  return (
    <div className={`border-b border-rule pb-5 ${over ? "outline-2 outline-offset-8 outline-accent" : ""}`}>
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 grow">
          <TextField
            label="Address"
            name="url"
            type="url"
            inputMode="url"
            placeholder="https://"
            maxLength={2000}
            value={url}
            onChange={onUrl}
            onKeyDown={enter}
            state={state}
          />
        </div>
        <Button
          onClick={doing ? () => stop.current?.abort() : fetchIt}
          className="aria-disabled:cursor-not-allowed aria-disabled:opacity-60 sm:mt-7"
          aria-disabled={!doing && url.trim() === ""}
        >
          {doing ? "Stop" : "Fetch the page"}
        </Button>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button onClick={() => chooser.current?.click()} aria-describedby="file-hint">
          Choose a file
        </Button>
        <input
          ref={chooser}
          type="file"
          accept={accept}
          aria-label="A file with the article"
          className="hidden"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <p id="file-hint" className="text-sm text-quiet">
          {over
            ? "Drop the file to read it."
            : "or drop one here: .pdf, .docx, .html, .md, .txt, up to 10 MB. Or paste below."}
        </p>
      </div>
      <p role="status" className="min-h-6 pt-1">
        {doing ?? (came && "✓ The article is here. Check its text below, then draft the lesson.")}
      </p>
      {fileError && (
        <p role="alert" className="text-wrong" tabIndex={-1} data-refusal>
          ⚠ {fileError}
        </p>
      )}
    </div>
  );
}
