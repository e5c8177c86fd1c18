/** What a figure of speech means where it stands, its literal reading among the options. */
import type { Candidate } from "../candidate";
import { lexiconItems } from "../lexicon/candidates";
import type { Tools } from "../tools";

export const figurative = (tools: Tools): Candidate[] =>
  lexiconItems(tools).filter((c) => c.pattern === "figurative");
