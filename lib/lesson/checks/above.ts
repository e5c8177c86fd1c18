import { type Rule, sources } from "./rule";

const above =
  /^(?:all|none|both|neither|any|each|some|two|three|several|more than one|not any)\b.{0,24}\b(?:above|below|these|those|them|options?|answers?|choices|alternatives|listed|mentioned|following|others?|given|previous)\b.{0,16}$/i;
const bare = /^(?:all|none|both|neither)(?: of (?:it|us))?(?: (?:is|are) (?:true|right|correct))?[.!]?$/i;
const letters =
  /^(?:[Oo]nly |[Bb]oth |[Ee]ither |[Nn]either |[Aa]ll |[Oo]ptions? |[Aa]nswers? |[Ss]tatements? |[Cc]hoices? )*\(?(?:[A-Ea-e]|[1-5]|i{1,3}|iv)\)?(?:,? ?(?:and|or|nor|&|,) ?(?:options? |answers? )?\(?(?:[A-Ea-e]|[1-5]|i{1,3}|iv)\)?)+(?: (?:only|together|above|are (?:correct|right|true)))*[.]?$/;
const unsure =
  /^(?:i (?:don['’]?t|do not) know|(?:it )?can(?:not|['’]t) be (?:determined|known|told|said).*|not enough information.*|(?:the (?:text|article|passage) )?(?:doesn['’]?t|does not|didn['’]?t) say|not (?:stated|given|mentioned)(?: in .*)?|impossible to (?:say|tell|know).*)[.]?$/i;
const everything = /^(?:everything|nothing) (?:listed |mentioned |stated )?(?:above|here)[.]?$/i;

/** "All of the above", "none of the above", "both A and B", "I don't know". */
export const allOfTheAbove: Rule = {
  name: "all-of-the-above",
  source: sources.haladyna("rules 17 and 18: no “all of the above”, “none of the above” with care"),
  run: ({ options, stem }) =>
    options
      .filter(({ text }) => {
        const plain = text.trim();
        if (bare.test(plain)) return !/\bhow (?:many|much)\b/i.test(stem.text);
        // "None of them survived" says something; "None of them" only points at the other options.
        return above.test(plain) || letters.test(plain) || unsure.test(plain) || everything.test(plain);
      })
      .map(({ id, text }) => ({
        option: id,
        message: `“${text}” speaks of the other options instead of answering: a student can reason it out without the text.`,
        mend: "Put a wrong answer of its own there, or leave the option out.",
      })),
};
