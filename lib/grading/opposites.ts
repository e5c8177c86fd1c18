/** Pairs of opposites that turn the sense of an answer, and words that say which way something goes. */
import { stemOf } from "./stems";

const pairs = `high low|higher lower|more less|more fewer|most least|many few|much little|increase decrease|increase reduce|increase decline
rise fall|rise drop|grow shrink|big small|large small|large little|big little|long short|fast slow|quickly slowly|hot cold|warm cool
tight loose|thick thin|heavy light|loud soft|loud quiet|up down|above below|over under|same different|similar different|always never
open closed|open shut|complete incomplete|attract repel|positive negative|north south|east west|wet dry|add remove|before after|yes no
hard soft|expand contract|solid liquid|inside outside|gain lose|strong weak|great small|bright dim|bright dark|win lose|victory defeat
accept reject|accept refuse|agree disagree|agree refuse|support oppose|favour oppose|favor oppose|strengthen weaken|friend enemy|ally enemy
ally rival|war peace|allow forbid|allow prevent|allow ban|permit forbid|cause prevent|help harm|help hinder|start end|begin end|start stop
enter leave|join leave|arrive leave|advance retreat|advance withdraw|deploy withdraw|true false|right wrong|safe dangerous|rich poor
success failure|succeed fail|pass fail|buy sell|import export|borrow lend|give take|give receive|push pull|raise lower|raise cut|expand cut
early late|old new|old young|public private|legal illegal|lawful unlawful|likely unlikely|possible impossible|able unable
hope fear|trust distrust|praise criticise|praise criticize|praise blame|protect attack|defend attack|build destroy|create destroy|unite divide
include exclude|remember forget|keep break|easy difficult|easy hard|near far|full empty|first last|everyone nobody|everything nothing
better worse|best worst|good bad|majority minority|domestic foreign|temporary permanent|voluntary compulsory|free forced|expensive cheap|costly cheap|deny admit|deny confirm`;

/** Stem → stems of its opposites. */
export const opposites = new Map<string, Set<string>>();
for (const pair of pairs.split(/[|\n]/)) {
  const [a = "", b = ""] = pair.split(" ").map(stemOf);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = opposites.get(one) ?? new Set<string>();
    if (one !== other) opposites.set(one, known.add(other));
  }
}

const upward =
  `more most high higher highest big bigger biggest large larger largest great greater greatest long longer longest fast faster
fastest quick quicker quickly hot hotter hottest warm warmer loud louder strong stronger heavy heavier thick thicker increase increases
increased increasing rise rises rose rising rises up above gain gains grow grows grew expand expands tight tighter steep steeper deep deeper
bright brighter wide wider far farther further many much add adds added raise raises raised strengthen strengthens support supports`.split(
    /\s+/,
  );
const downward =
  `less least low lower lowest small smaller smallest little littler short shorter shortest slow slower slowest slowly cold
colder cool cooler soft softer quiet quieter weak weaker light lighter thin thinner decrease decreases decreased decreasing fall falls fell
falling drop drops dropped down below lose loses lost shrink shrinks contract loose looser flat flatter shallow shallower dim dimmer narrow
narrower close closer fewer few reduce reduces reduced decline declines declined remove cut cuts weaken weakens oppose opposes`.split(
    /\s+/,
  );
const ways = new Map([...upward.map((w) => [w, 1] as const), ...downward.map((w) => [w, -1] as const)]);
/** +1 for a word that says "more", -1 for one that says "less", 0 for others. Takes the lower-case form. */
export const wayOf = (norm: string): number => ways.get(norm) ?? 0;

/** Words that deny. */
export const negations: ReadonlySet<string> = new Set(
  "not no never none nothing neither nor nobody without".split(" "),
);
