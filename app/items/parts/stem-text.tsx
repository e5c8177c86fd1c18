"use client";

import { createContext, useContext } from "react";
import type { Term } from "@/lib/lesson/term-spots";
import { WithTerms } from "./term";

const none: readonly Term[] = [];
/** The glossary of the page, where words open a card; elsewhere none. */
export const TermsContext = createContext(none);

/** A stem with its glossary words marked. */
export function StemText({ children }: { children: string }) {
  return <WithTerms text={children} terms={useContext(TermsContext)} />;
}
