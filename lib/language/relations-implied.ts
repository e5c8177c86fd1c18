/** Relations without a marker of their own: the bare infinitive of purpose and the participle of result. */
import { clauseAt, hasOwnSubject, hostClause, isPredicate } from "./clauses";
import type { Relation } from "./relations";
import type { Token } from "./tagger";
import { baseOf, childrenOf, objectOf, spanOf } from "./tree";

/** Acts that are done on purpose: "to" after them, and their object, says what for (base forms). */
export const deliberate = new Set(
  "send sign buy sell build raise cut meet deploy hire close join open launch create establish found set form introduce pass approve adopt ban use spend invest donate pay offer grant award lend borrow fund finance develop install plant move travel fly visit gather organise organize hold stage hold host convene publish release issue file sue write post tweet speak work team cooperate partner collaborate ally unite merge march protest strike demonstrate rally vote campaign block halt stop suspend lift impose tighten ease lower reduce limit restrict cap expand extend increase boost add change amend reform rewrite redesign convert turn rename replace remove withdraw pull retreat leave evacuate flee return go come arrive head stay wait stand sit study test examine survey scan analyse analyze measure compare count monitor track search investigate interview collect record film photograph drill dig mine pump store transport ship carry deliver bring put place keep save protect guard patrol shut demolish destroy bomb attack invade strike shoot arrest seize confiscate freeze sanction intervene mediate negotiate travel step break combine give provide supply share exchange trade mobilise mobilize draft unveil announce reveal draw paint wear dress rent lease license register apply reassign postpone delay resign quit retire run compete".split(
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
    const turn = but(tokens, n) ?? deed(tokens, n);
    if (turn) return [turn];
    if (baseOf(t.rel) !== "advcl" || t.rel === "advcl:relcl" || t.head < 0) return [];
    const made = purpose(tokens, n) ?? result(tokens, n) ?? means(tokens, n) ?? grounds(tokens, n);
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
  const main = hostClause(tokens, t.head, n);
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
  if (t?.xpos !== "VBG" || !resulting.has(t.lemma) || n < t.head) return null;
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
  // "not because A, but because B"
  if (/^(?:because|that|rather|also|only|not)$/.test(tokens[cc + 1]?.norm ?? "")) return null;
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
  if (t?.xpos !== "VBG") return null;
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

/** Acts for which a speaker's words beside them are the grounds (base forms). */
const grounded =
  /^(?:decline|refuse|reject|oppose|support|back|defend|criticise|criticize|praise|condemn|welcome|dismiss|deny|withdraw|resign|quit|call|urge|vote|veto|block|delay|postpone|cancel|ban|approve|endorse|appeal|sue|object|protest|challenge|leave|join|demand|suspend|halt|rule|caution|warn|hesitate|abstain|decide|agree)$/;
/** "He declined, saying that …": what somebody says to explain what he does. */
function grounds(tokens: Token[], n: number): Bare | null {
  const t = tokens[n];
  const governor = tokens[t?.head ?? -1];
  if (t?.xpos !== "VBG" || !/^(?:say|argue|claim|explain)$/.test(t.lemma) || !governor || n < t.head)
    return null;
  if (governor.tag !== "VERB" || !grounded.test(governor.lemma) || tokens[n - 1]?.text !== ",") return null;
  const claim = childrenOf(tokens, n, new Set(["ccomp"]))[0];
  if (claim === undefined || claim < n || !hasOwnSubject(tokens, claim)) return null;
  const main = hostClause(tokens, t.head, n);
  const sub = clauseAt(tokens, claim);
  return {
    kind: "reason",
    marker: "saying",
    at: { from: n, to: n + 1 },
    degree: "",
    main,
    form: "clause",
    sub,
    side: sub.span,
    first: false,
  };
}

const judged =
  /^(?:criticise|criticize|praise|thank|condemn|apologise|apologize|reward|honour|honor|fault|commend|celebrate|denounce|mock|credit|admire|remember|award)$/;
/** "was praised for its patience": what somebody is judged for. */
function deed(tokens: Token[], n: number): Bare | null {
  const t = tokens[n];
  const governor = tokens[t?.head ?? -1];
  if (!t || !governor || governor.tag !== "VERB" || !judged.test(governor.lemma) || n < t.head) return null;
  if (!/^(?:obl|advcl)$/.test(baseOf(t.rel))) return null;
  const mark = childrenOf(tokens, n, new Set(["case", "mark"])).find((k) => tokens[k]?.norm === "for");
  if (mark === undefined || mark > n || childrenOf(tokens, n, new Set(["case", "mark"])).length > 1)
    return null;
  const gerund = t.xpos === "VBG";
  const span = spanOf(tokens, n);
  if (!span.whole) return null;
  const main = hostClause(tokens, t.head, n);
  const sub = gerund ? clauseAt(tokens, n) : null;
  const side = { from: mark + 1, to: sub ? sub.span.to : span.to };
  return {
    kind: "reason",
    marker: "for",
    at: { from: mark, to: mark + 1 },
    degree: "",
    main,
    form: gerund ? "gerund" : "phrase",
    sub,
    side,
    first: false,
  };
}
