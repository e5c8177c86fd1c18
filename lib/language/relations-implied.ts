/** Relations without a marker of their own: the bare infinitive of purpose and the participle of result. */
import { clauseAt, hasOwnSubject, isPredicate } from "./clauses";
import type { Relation } from "./relations";
import type { Token } from "./tagger";
import { baseOf, childrenOf, objectOf } from "./tree";

/** Acts that are done on purpose: "to" after them, and their object, says what for (base forms). */
export const deliberate = new Set(
  "send sign buy sell build raise cut meet invite deploy hire close join open launch create establish found set form introduce pass approve adopt ban use spend invest donate pay offer grant award lend borrow fund finance design develop install plant move travel fly visit gather organise organize hold stage call hold host convene appoint name choose elect select recruit train teach publish release issue file sue ask write post tweet speak work act team cooperate partner collaborate ally unite merge march protest strike demonstrate rally vote campaign block halt stop suspend lift impose tighten ease lower reduce limit restrict cap expand extend increase boost add change amend reform rewrite redesign convert turn rename replace remove withdraw pull retreat leave evacuate flee return go come arrive head stay wait stand sit study test examine survey scan analyse analyze measure compare count monitor track search investigate interview collect record film photograph drill dig mine pump store transport ship carry deliver bring take put place keep save protect guard patrol shut demolish destroy bomb attack invade strike shoot arrest seize confiscate freeze sanction intervene mediate negotiate travel step promise agree decide break combine give provide supply share exchange trade mobilise mobilize draft propose unveil announce reveal draw paint wear dress rent lease license register apply propose reassign schedule postpone delay resign quit retire run compete".split(
    " ",
  ),
);
/** Participles that tell what came of an event (base forms). */
const resulting = new Set(
  "leave force allow make cause create prompt trigger raise bring mean give push send put end spark lead enable drive deprive strip trap kill injure wound destroy damage cut open pave set bring help hurt threaten result reduce increase boost exempt grant displace disrupt delay prevent block drop double".split(
    " ",
  ),
);

type Bare = Omit<Relation, "under" | "inner">;

/** Both kinds, as the main clause and what it is for or what came of it. */
export function impliedRelations(tokens: Token[]): Bare[] {
  return tokens.flatMap((t, n): Bare[] => {
    const turn = but(tokens, n);
    if (turn) return [turn];
    if (baseOf(t.rel) !== "advcl" || t.rel === "advcl:relcl" || t.head < 0) return [];
    const made = purpose(tokens, n) ?? result(tokens, n) ?? means(tokens, n);
    return made ? [made] : [];
  });
}

function purpose(tokens: Token[], n: number): Bare | null {
  const t = tokens[n];
  if (!t || (t.xpos !== "VB" && !childrenOf(tokens, n).some((k) => tokens[k]?.xpos === "VB"))) return null;
  const marks = childrenOf(tokens, n, new Set(["mark"]));
  const to = marks.find((m) => tokens[m]?.norm === "to");
  const governor = tokens[t.head];
  if (to === undefined || marks.length > 1 || !governor || governor.tag !== "VERB") return null;
  const before = tokens[to - 1]?.norm ?? "";
  if (/^(?:enough|too|only|as|how|what|whether|when|where|likely|able|ready|just|never|later)$/.test(before))
    return null;
  if (childrenOf(tokens, t.head).some((k) => /^(?:enough|too|so)$/.test(tokens[k]?.norm ?? ""))) return null;
  if (!deliberate.has(governor.lemma)) return null;
  const first = to < t.head;
  // Without an object or an adverbial before it, "to" may be what the verb asks for ("agreed to leave").
  if (
    !first &&
    to === t.head + 1 &&
    objectOf(tokens, t.head) < 0 &&
    !/^(?:go|come|gather|meet|travel|march|rally|protest|unite|stop|strike|vote|work|return|stay|wait|act|campaign|intervene|team|resign|retire|cooperate)$/.test(
      governor.lemma,
    ) &&
    !tokens.some((c) => c.head === t.head && c.rel === "aux:pass")
  )
    return null;
  const main = clauseAt(tokens, t.head, new Set([n]));
  const sub = clauseAt(tokens, n);
  return {
    kind: "purpose",
    marker: "to",
    at: { from: to, to: to + 1 },
    degree: "",
    main,
    form: "infinitive",
    sub,
    side: { from: to, to: sub.span.to },
    first,
  };
}

function result(tokens: Token[], n: number): Bare | null {
  const t = tokens[n];
  if (!t || t.xpos !== "VBG" || !resulting.has(t.lemma) || n < t.head) return null;
  if (childrenOf(tokens, n).some((k) => /^(?:mark|case|nsubj|aux)/.test(tokens[k]?.rel ?? ""))) return null;
  const sub = clauseAt(tokens, n);
  const from = sub.span.from;
  const thus = /^(?:thus|thereby|potentially|possibly|effectively)$/.test(tokens[from]?.norm ?? "");
  if (from !== n && !(thus && from === n - 1)) return null;
  if (tokens[from - 1]?.text !== ",") return null;
  const main = clauseAt(tokens, t.head, new Set([n]));
  return {
    kind: "result",
    marker: "-ing",
    at: { from, to: from },
    degree: "",
    main,
    form: "gerund",
    sub,
    side: sub.span,
    first: false,
  };
}

/** "A, but B": two clauses, each with a subject of its own. */
function but(tokens: Token[], n: number): Bare | null {
  const t = tokens[n];
  if (!t || baseOf(t.rel) !== "conj" || t.head < 0 || !isPredicate(tokens, t.head) || !isPredicate(tokens, n))
    return null;
  const cc = childrenOf(tokens, n, new Set(["cc"])).find((k) => /^(?:but|yet)$/.test(tokens[k]?.norm ?? ""));
  if (
    cc === undefined ||
    tokens[cc - 1]?.text !== "," ||
    !hasOwnSubject(tokens, n) ||
    !hasOwnSubject(tokens, t.head)
  )
    return null;
  // "not only A, but B" adds rather than turns.
  if (tokens.slice(0, cc).some((k, i) => k.norm === "only" && tokens[i - 1]?.norm === "not")) return null;
  const main = clauseAt(tokens, t.head, new Set([n]));
  const sub = clauseAt(tokens, n);
  if (main.span.to > cc || sub.span.from <= cc) return null;
  return {
    kind: "contrast",
    marker: tokens[cc]?.norm ?? "but",
    at: { from: cc, to: cc + 1 },
    degree: "",
    main,
    form: "clause",
    sub,
    side: sub.span,
    first: false,
  };
}

/** "by raising fees": how something is done. */
function means(tokens: Token[], n: number): Bare | null {
  const t = tokens[n];
  if (!t || t.xpos !== "VBG") return null;
  const by = childrenOf(tokens, n, new Set(["mark", "case"])).find((k) => tokens[k]?.norm === "by");
  const governor = tokens[t.head];
  if (by === undefined || by > n || !governor || governor.tag !== "VERB") return null;
  const main = clauseAt(tokens, t.head, new Set([n]));
  const sub = clauseAt(tokens, n);
  return {
    kind: "means",
    marker: "by",
    at: { from: by, to: by + 1 },
    degree: "",
    main,
    form: "gerund",
    sub,
    side: { from: by, to: sub.span.to },
    first: by < t.head,
  };
}
