/** What an article is about, told by counts of telling words: for choosing plausible wrong options. */
export type Topic =
  | "politics"
  | "conflict"
  | "economy"
  | "health"
  | "science"
  | "technology"
  | "sport"
  | "culture"
  | "environment"
  | "law"
  | "education"
  | "society";

const words: Record<Topic, string> = {
  politics:
    "election elect vote voter party parliament president minister government senate congress coalition campaign candidate opposition policy lawmaker senator governor mayor democracy political referendum ballot constitution cabinet resign king throne summit diplomat",
  conflict:
    "war army military troop soldier missile weapon attack ceasefire peace rebel militant border sanction nuclear bomb invasion defence defense fighter drone treaty security terrorism airstrike navy",
  economy:
    "economy market price trade company business bank tax profit investor export import tariff growth inflation wage job industry consumer shop sale store customer cost money budget debt wealth rich income financial",
  health:
    "health hospital doctor patient disease virus vaccine drug medicine treatment cancer infection medical nurse autism brain clinic diet therapy symptom",
  science:
    "science scientist research researcher study experiment laboratory atom element chemist physics biology planet space meteorite astronomer species theory university discovery chemistry telescope",
  technology:
    "technology computer software internet phone app robot drone battery electric device engineer online website data digital machine user e-bike bike bicycle",
  sport:
    "sport team player match league coach olympic athlete club stadium football goal champion championship tournament game race medal season",
  culture:
    "film book art artist music song museum theatre theater writer author novel poem festival actor album painting language tradition culture television show advert",
  environment:
    "climate energy water forest river sea ocean farm farmer coal oil gas solar wind pollution flood drought emission animal wildlife plant species food crop land",
  law: "court judge law lawyer trial prosecutor ruling justice attorney appeal case legal illegal police prison arrest charge crime jury constitution constitutional supreme",
  education:
    "school student teacher pupil university college class classroom education exam learn learning campus child children",
  society:
    "city community family immigrant migrant housing rent population resident neighbourhood neighborhood abortion marriage religion church women gender race poor homeless abuse citizen citizens",
};
const byWord = new Map<string, Topic[]>();
for (const [topic, list] of Object.entries(words) as [Topic, string][])
  for (const w of list.split(" ")) byWord.set(w, [...(byWord.get(w) ?? []), topic]);

/** Topics of a text from its lemmas and how often each stands, the strongest first; none under three telling words. */
export function topicsOf(counts: Iterable<[lemma: string, times: number]>): Topic[] {
  const sums = new Map<Topic, number>();
  for (const [lemma, times] of counts)
    for (const topic of byWord.get(lemma) ?? []) sums.set(topic, (sums.get(topic) ?? 0) + Math.min(4, times));
  return [...sums]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([topic]) => topic);
}
