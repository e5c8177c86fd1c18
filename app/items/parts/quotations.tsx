"use client";

import { memo, useEffect, useState } from "react";
import type { Checked } from "@/lib/article/quotations/check";
import type { ReadingSentence } from "../types";
import { QuotationList } from "./quotation-list";

/** The check begins this long after the last key, so that no key waits for it; in milliseconds. */
const pause = 400;
const marks = /[“”„"‘]/;

type Check = (text: string) => Checked[];
const checks = new WeakMap<ReadingSentence[], Promise<Check>>();

/** Loaded with the first quotation, and the article read once for all fields; what was checked before is remembered. */
function checkerFor(sentences: ReadingSentence[]): Promise<Check> {
  const known = checks.get(sentences);
  if (known) return known;
  const loading = import("@/lib/article/quotations/check").then(({ ArticleText, checkQuotations }): Check => {
    const article = new ArticleText(sentences);
    return (text) => checkQuotations(text, article);
  });
  checks.set(sentences, loading);
  // Without a network it may not load; the next pause tries again.
  loading.catch(() => checks.delete(sentences));
  return loading;
}

/** The quotations of a text while it is written. */
export const Quotations = memo(function Quotations(props: { text: string; sentences: ReadingSentence[] }) {
  const { text, sentences } = props;
  const [found, setFound] = useState<Checked[]>([]);
  const quotes = marks.test(text);
  useEffect(() => {
    if (!quotes) return setFound((before) => (before.length > 0 ? [] : before));
    let current = true;
    const timer = setTimeout(() => {
      checkerFor(sentences)
        .then((check) => current && setFound(check(text)))
        .catch((cause: unknown) => console.warn("Quotations can't be checked now.", cause));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, quotes, sentences]);
  return <QuotationList found={found} />;
});
