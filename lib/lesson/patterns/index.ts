import type { Candidate } from "../candidate";
import { isSound } from "../candidate";
import type { Tools } from "../tools";
import { quotationActs } from "./acts";
import { answered } from "./answered";
import { certainty } from "./certainty";
import { connotation } from "./connotation";
import { withContext } from "./context";
import { explained } from "./explained";
import { figurative } from "./figurative";
import { figures } from "./figures";
import { holder } from "./holder";
import { implication } from "./implication";
import { link } from "./link";
import { matched } from "./matched";
import { order } from "./order";
import { own } from "./own";
import { passedOn } from "./passed-on";
import { quoted } from "./quoted";
import { reference } from "./reference";
import { rhetoric } from "./rhetoric";
import { said } from "./said";
import { sourceCare } from "./source-care";
import { sourceChecks } from "./source-checks";
import { figureCare, sourceWays } from "./source-ways";
import { standing } from "./standing";
import { turns } from "./turns";
import { verdict } from "./verdict";
import { word } from "./word";

const patterns = [
  standing,
  certainty,
  word,
  figurative,
  connotation,
  reference,
  implication,
  rhetoric,
  turns,
  holder,
  said,
  own,
  passedOn,
  sourceCare,
  sourceChecks,
  sourceWays,
  figureCare,
  quotationActs,
  figures,
  quoted,
  verdict,
  answered,
  explained,
  matched,
  order,
  link,
];

/** Every sound item that the patterns find in an article, in no telling order. */
export const candidatesFor = (tools: Tools): Candidate[] =>
  patterns
    .flatMap((pattern) => pattern(tools))
    .filter(isSound)
    .map((c) => withContext(c, tools.reading));
