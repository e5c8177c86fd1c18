/** Nouns that take up what a clause before them has said ("this decision"), with the verbs that give rise to each. */

const table = `
decision choice|decide choose vote opt rule agree reject approve announce cancel cut withdraw order
ruling judgment judgement verdict|rule uphold strike overturn find decide dismiss order side
announcement statement|announce declare say state reveal
warning|warn caution threaten
threat|threaten vow warn
promise pledge vow|promise pledge vow agree
offer|offer propose
proposal suggestion plan idea|propose suggest plan want consider intend
demand call request appeal|demand urge call ask request appeal
refusal|refuse decline reject
admission|admit acknowledge concede
claim allegation charge accusation|claim allege accuse charge argue
move step measure|announce decide agree ban cut raise send sign withdraw launch order impose approve cancel suspend close expel introduce reverse reject lift ease deploy sell buy refuse recall replace fire appoint seize nationalise
ban|ban outlaw prohibit forbid bar
increase rise surge jump growth|rise increase grow climb jump soar double triple surge
decline fall drop decrease cut reduction|fall drop decline decrease shrink cut reduce halve plunge
victory win triumph|win defeat beat
defeat loss|lose defeat fail
attack assault strike raid|attack bomb raid strike shell storm
agreement deal accord|agree sign reach
shift change reversal|shift change turn reverse switch move abandon
failure|fail
withdrawal departure retreat exit|withdraw leave depart retreat pull quit exit
discovery finding|discover find
resignation|resign quit step
appointment nomination|appoint nominate name
closure|close shut
crackdown|arrest ban detain raid suppress
visit trip|visit travel go fly
donation gift|donate give
invasion|invade
`;
const verbsOf = new Map<string, Set<string>>();
for (const line of table.trim().split("\n")) {
  const [nouns = "", verbs = ""] = line.split("|");
  for (const noun of nouns.split(" "))
    verbsOf.set(noun, new Set([...(verbsOf.get(noun) ?? []), ...verbs.split(" ")]));
}

/** Verbs (base forms) whose clause the noun can take up, or undefined where it is no such noun. */
export const shellVerbs = (noun: string): ReadonlySet<string> | undefined => verbsOf.get(noun);
