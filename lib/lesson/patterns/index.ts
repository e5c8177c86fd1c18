import type { Candidate } from "../candidate";
import { isSound } from "../candidate";
import type { Tools } from "../tools";
import { actor } from "./actor";
import { aims } from "./aims";
import { answered } from "./answered";
import { causes } from "./causes";
import { certainty } from "./certainty";
import { connection } from "./connection";
import { connective } from "./connective";
import { connotation } from "./connotation";
import { withContext } from "./context";
import { digest } from "./digest";
import { example } from "./example";
import { explained } from "./explained";
import { figurative } from "./figurative";
import { holder } from "./holder";
import { implication } from "./implication";
import { link } from "./link";
import { matched } from "./matched";
import { order } from "./order";
import { own } from "./own";
import { partB } from "./part-b";
import { point } from "./point";
import { pointing } from "./pointing";
import { quoted } from "./quoted";
import { reference } from "./reference";
import { relations } from "./relations";
import { restate } from "./restate";
import { rhetoric } from "./rhetoric";
import { role } from "./role";
import { said } from "./said";
import { standing } from "./standing";
import { summary } from "./summary";
import { verdict } from "./verdict";
import { word } from "./word";

const patterns = [
  connective,
  standing,
  certainty,
  word,
  figurative,
  connotation,
  reference,
  implication,
  restate,
  rhetoric,
  digest,
  role,
  holder,
  said,
  own,
  quoted,
  verdict,
  answered,
  example,
  relations,
  connection,
  explained,
  causes,
  aims,
  matched,
  order,
  summary,
  pointing,
  link,
  actor,
  point,
];

/** Every sound item that the patterns find in an article, in no telling order. */
export function candidatesFor(tools: Tools): Candidate[] {
  const found = patterns
    .flatMap((pattern) => pattern(tools))
    .filter(isSound)
    .map((c) => withContext(c, tools.reading));
  return [...found, ...partB(found, tools.reading)];
}
