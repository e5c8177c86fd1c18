/**
 * Pairs of opposites that can stand in each other's place, base forms, chosen by hand: each pair shares its frame (what
 * may follow it), and neither side accuses anyone. Verbs marked "+o" only with an object, "-x" never before an
 * infinitive or a clause.
 */
export type WordKind = "verb" | "adjective" | "noun" | "adverb" | "quantity";

const table: Record<WordKind, string> = {
  verb: `
rise/fall increase/decrease grow/shrink gain/lose+o win/lose accept/reject+o support/oppose+o back/oppose+o favour/oppose+o
favor/oppose+o permit/forbid+o allow/forbid+o begin/end-x start/stop-x open/close strengthen/weaken expand/shrink
widen/narrow improve/worsen raise/lower+o accelerate/slow help/hinder+o-x protect/endanger+o
praise/criticise+o-x praise/criticize+o-x welcome/condemn+o approve/reject+o confirm/deny-x admit/deny-x include/exclude+o
build/demolish+o attract/deter+o 
respect/ignore+o obey/defy+o unite/divide+o join/leave+o 
lengthen/shorten simplify/complicate+o restore/abolish+o extend/shorten+o advance/retreat-x defend/attack+o
reveal/conceal+o publish/withhold+o reassure/alarm+o delight/disappoint+o loosen/tighten+o
overestimate/underestimate+o preserve/destroy+o upgrade/downgrade+o save/waste+o ratify/reject+o deploy/withdraw+o
halt/continue+o-x suspend/resume+o encourage/discourage+o-x enable/prevent+o-x boost/reduce+o reduce/increase+o
embrace/shun+o endorse/reject+o adopt/abandon+o
soften/harden maximise/minimise+o maximize/minimize+o solve/worsen+o
delay/hasten+o postpone/hasten+o exceed/miss+o 
bolster/undermine+o advise/forbid+o-x hasten/delay+o mitigate/aggravate+o 
recover/worsen-o multiply/dwindle-o flourish/decline-o prosper/decline-o soar/plunge-o climb/drop-o
recall/forget+o-x celebrate/lament+o-x maintain/abandon+o`,
  adjective: `
high/low large/small big/small strong/weak rich/poor wealthy/poor early/late long/short wide/narrow deep/shallow
heavy/light fast/slow quick/slow hard/easy difficult/easy cheap/expensive costly/cheap safe/unsafe dangerous/safe
legal/illegal lawful/unlawful possible/impossible likely/unlikely able/unable willing/unwilling popular/unpopular public/private
peaceful/violent certain/uncertain clear/unclear common/rare frequent/rare important/unimportant necessary/unnecessary
useful/useless effective/ineffective successful/unsuccessful healthy/unhealthy happy/unhappy fair/unfair equal/unequal
stable/unstable secure/insecure visible/invisible familiar/unfamiliar better/worse
positive/negative optimistic/pessimistic permanent/temporary 
friendly/hostile direct/indirect formal/informal 
thick/thin warm/cold hot/cold wet/dry 
reliable/unreliable aware/unaware reluctant/eager divided/united gradual/sudden rapid/slow
sufficient/insufficient adequate/inadequate acceptable/unacceptable realistic/unrealistic welcome/unwelcome
comfortable/uncomfortable predictable/unpredictable capable/incapable profitable/unprofitable
favourable/unfavourable favorable/unfavorable harmless/harmful beneficial/harmful tight/loose sharp/slight severe/mild
essential/unnecessary vital/unimportant steady/unsteady accurate/inaccurate consistent/inconsistent efficient/inefficient
compatible/incompatible valid/invalid 
cautious/bold confident/doubtful sceptical/hopeful skeptical/hopeful fragile/robust scarce/plentiful unprecedented/usual
unusual/usual ordinary/unusual voluntary/compulsory optional/compulsory mandatory/voluntary`,
  noun: `
increase/decrease rise/fall growth/decline success/failure victory/defeat profit/loss gain/loss
majority/minority support/opposition shortage/surplus lack/abundance peace/war
ally/enemy expansion/contraction improvement/deterioration
deficit/surplus optimism/pessimism stability/instability 
approval/rejection maximum/minimum unity/division ability/inability
certainty/uncertainty arrival/departure benefit/drawback abundance/shortage reduction/increase
drop/rise decline/rise slowdown/upturn strengthening/weakening acceptance/rejection 
decrease/increase escalation/easing 
efficiency/inefficiency equality/inequality independence/dependence 
transparency/secrecy `,
  adverb: `
always/never often/rarely frequently/rarely quickly/slowly rapidly/slowly early/late publicly/privately openly/secretly
officially/unofficially fully/partly completely/partly entirely/partly easily/barely strongly/mildly heavily/lightly
successfully/unsuccessfully permanently/temporarily directly/indirectly legally/illegally sharply/slightly
dramatically/slightly significantly/slightly considerably/slightly substantially/slightly steadily/suddenly
gradually/suddenly suddenly/gradually exactly/roughly mainly/hardly largely/hardly mostly/hardly
positively/negatively well/badly better/worse voluntarily/unwillingly`,
  quantity: `
more/fewer fewer/more many/few few/many most/few some/all more/less less/more half/all
every/no no/every  both/neither`,
};

export interface Opposite {
  word: string;
  /** "+o": only with an object; "-o": only without; "-x": never before an infinitive or clause. */
  needsObject: boolean;
  noObject: boolean;
  noComplement: boolean;
}
const byKind = new Map<WordKind, Map<string, Opposite>>();
for (const [kind, lines] of Object.entries(table) as [WordKind, string][]) {
  const found = new Map<string, Opposite>();
  for (const entry of lines.trim().split(/\s+/)) {
    const plain = entry.replace(/[+-][ox]/g, "");
    const [a = "", b = ""] = plain.split("/");
    const rule = {
      needsObject: entry.includes("+o"),
      noObject: entry.includes("-o"),
      noComplement: entry.includes("-x"),
    };
    if (!found.has(a)) found.set(a, { word: b, ...rule });
    if (kind !== "quantity" && !found.has(b)) found.set(b, { word: a, ...rule });
  }
  byKind.set(kind, found);
}

/** The opposite of a base form, or undefined. */
export const oppositeOf = (base: string, kind: WordKind): Opposite | undefined => byKind.get(kind)?.get(base);
/** All pairs of a kind, for tests. */
export const pairsOf = (kind: WordKind): [string, Opposite][] => [...(byKind.get(kind) ?? [])];
