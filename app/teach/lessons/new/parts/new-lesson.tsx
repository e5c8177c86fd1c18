"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { TextArea, TextField } from "@/app/ui/field";
import { Submit } from "@/app/ui/form";
import { Ready } from "@/app/ui/ready";
import type { FormState } from "@/lib/web/form-state";
import { asText } from "./blocks";
import { Bring } from "./bring";
import { type Answer, tellApart } from "./bring-in";
import { CheckText } from "./check-text";
import { Counts, type Limits } from "./counts";
import { merged } from "./merged";
import { type Sent, sendArticle } from "./send";
import { Steps } from "./steps";
import { type FieldName, forgetTyped, keepTyped, newKey, nothingTyped, readTyped, type Typed } from "./typed";

/** The first marked field, or the sentence that says what happened. */
const toFocus = "[aria-invalid=true], [data-refusal]";
const drafting = ["Reading the text and drafting the lesson", "Opening the editor"];

export function NewLesson({ limits }: { limits: Limits }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef<{ typed: string; key: string } | null>(null);
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  /** What stood here before an article was brought in over it. */
  const [before, setBefore] = useState<Typed | null>(null);
  const [step, setStep] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Extract<Sent, { ok: false }> | null>(null);

  useEffect(() => setTyped(readTyped()), []);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>(toFocus)?.focus();
  }, [refusal]);

  const set = (next: Typed) => {
    setTyped(next);
    keepTyped(next);
  };
  const type = (name: FieldName) => (event: { target: { value: string } }) =>
    set({ ...typed, [name]: event.target.value });
  const refuse = ({ message, field, signIn }: Extract<Answer, { ok: false }>) =>
    setRefusal({ ok: false, message, signIn, fields: signIn ? {} : { [field]: message } });

  function take(answer: Answer) {
    if (!answer.ok) return refuse(answer);
    setRefusal(null);
    setBefore(typed.text.trim() !== "" || typed.blocks ? typed : null);
    set(merged(typed, answer.brought));
  }
  async function check() {
    const answer = await tellApart(typed.text, AbortSignal.timeout(30_000));
    if (!answer.ok) return refuse(answer);
    setRefusal(null);
    set({ ...typed, blocks: answer.brought.blocks });
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (step !== null) return;
    const now = JSON.stringify(typed);
    const key = sent.current?.typed === now ? sent.current.key : newKey();
    sent.current = { typed: now, key };
    setRefusal(null);
    setStep(0);
    const result = await sendArticle(typed, key);
    if (!result.ok) {
      setStep(null);
      setRefusal(result);
      return;
    }
    setStep(1);
    forgetTyped();
    router.push(`/teach/lessons/${result.lessonId}`);
  }

  const { blocks } = typed;
  const state: FormState<unknown> = refusal
    ? { status: "refused", fields: refusal.fields }
    : { status: "idle" };
  const field = (name: FieldName) => ({ name, value: typed[name], onChange: type(name), state });
  const general = refusal && Object.keys(refusal.fields).length === 0;
  const text = blocks ? asText(blocks) : typed.text;
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-8 lg:grid-cols-[1fr_14rem]">
      <Ready>
        <div className="min-w-0 space-y-5">
          <Bring url={typed.url} onUrl={type("url")} state={state} onAnswer={take} />
          {before && (
            <p role="status" className="text-sm">
              The article took the place of what was here.{" "}
              <Button
                look="text"
                onClick={() => {
                  set(before);
                  setBefore(null);
                }}
              >
                Bring that back
              </Button>
            </p>
          )}
          <TextField
            label="Headline"
            {...field("title")}
            className="font-serif text-xl"
            maxLength={300}
            required
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label="By" {...field("byline")} maxLength={200} />
            <TextField label="In" {...field("publication")} maxLength={200} />
            <TextField label="On" {...field("date")} placeholder="14 March 2016" maxLength={60} />
            <TextField label="Licence" {...field("licence")} placeholder="CC BY 4.0" maxLength={200} />
          </div>
          {blocks ? (
            <CheckText
              blocks={blocks}
              onChange={(next) => set({ ...typed, blocks: next })}
              onPlain={() => set({ ...typed, text, blocks: null })}
              error={refusal?.fields.text}
            />
          ) : (
            <TextArea
              label="Text"
              hint={`Paste the article as plain text, ${limits.minWords} to ${limits.maxWords.toLocaleString("en-GB")} words. Leave an empty line between paragraphs.`}
              {...field("text")}
              rows={16}
              required
              className="reading max-w-none!"
            />
          )}
          {general && (
            <p role="alert" tabIndex={-1} data-refusal className="text-wrong">
              ⚠ {refusal.message}{" "}
              {refusal.signIn && (
                <a href={`/sign-in?next=${encodeURIComponent("/teach/lessons/new")}`}>
                  Sign in; your text waits here.
                </a>
              )}
            </p>
          )}
        </div>
        <aside aria-label="The text so far" className="space-y-6 lg:border-l lg:border-rule lg:pl-6">
          <div className="space-y-6 lg:sticky lg:top-6">
            <Counts text={text} limits={limits} />
            <div className="flex flex-wrap gap-3">
              <Submit pending={step !== null}>Draft the lesson</Submit>
              {!blocks && text.trim() !== "" && <Button onClick={check}>Check the text first</Button>}
            </div>
            <Steps steps={drafting} at={step} />
          </div>
        </aside>
      </Ready>
    </form>
  );
}
