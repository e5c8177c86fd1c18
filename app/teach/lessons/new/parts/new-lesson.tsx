"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { TextArea, TextField } from "@/app/ui/field";
import { Submit } from "@/app/ui/form";
import { Ready } from "@/app/ui/ready";
import type { FormState } from "@/lib/web/form-state";
import { Counts, type Limits } from "./counts";
import { type Sent, sendArticle } from "./send";
import { Steps } from "./steps";
import { forgetTyped, keepTyped, newKey, nothingTyped, readTyped, type Typed } from "./typed";

/** The first marked field, or the sentence that says what happened. */
const toFocus = "[aria-invalid=true], [data-refusal]";

export function NewLesson({ limits }: { limits: Limits }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef<{ typed: string; key: string } | null>(null);
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [step, setStep] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Extract<Sent, { ok: false }> | null>(null);

  useEffect(() => setTyped(readTyped()), []);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>(toFocus)?.focus();
  }, [refusal]);

  const type = (name: keyof Typed) => (event: { target: { value: string } }) => {
    const next = { ...typed, [name]: event.target.value };
    setTyped(next);
    keepTyped(next);
  };

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

  const state: FormState<unknown> = refusal
    ? { status: "refused", fields: refusal.fields }
    : { status: "idle" };
  const field = (name: keyof Typed) => ({ name, value: typed[name], onChange: type(name), state });
  const general = refusal && Object.keys(refusal.fields).length === 0;
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-8 lg:grid-cols-[1fr_14rem]">
      <Ready>
        <div className="min-w-0 space-y-5">
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
            <TextField label="Address" {...field("url")} type="url" placeholder="https://" maxLength={2000} />
          </div>
          <TextArea
            label="Text"
            hint={`Paste the article as plain text, ${limits.minWords} to ${limits.maxWords.toLocaleString("en-GB")} words. Leave an empty line between paragraphs.`}
            {...field("text")}
            rows={16}
            required
            className="reading max-w-none!"
          />
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
          <Counts text={typed.text} limits={limits} />
          <Submit pending={step !== null}>Draft the lesson</Submit>
          <Steps at={step} />
        </aside>
      </Ready>
    </form>
  );
}
