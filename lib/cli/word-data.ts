/**
 * Makes the word data of lib/language/data from WordNet, SUBTLEX-US, the CMU dictionary and the CEFR-J profile:
 * `npx tsx lib/cli/word-data.ts FOLDER-OF-THE-CEFR-J-LISTS`. Its products are committed.
 */
import { terms } from "@/lib/lesson/terms";
import { general } from "@/lib/lesson/terms/general";
import { frequencyTable, levelTable, senseCountTable, subtlexCounts } from "./word-data/frequency";
import { pronunciationTable } from "./word-data/pronunciations";
import { kinTable, senseTable } from "./word-data/senses";
import { synonymTable } from "./word-data/synonyms";
import { readWordNet } from "./word-data/wordnet";
import { writeLists, writeTable } from "./word-data/write";

const folder = process.argv[2];
if (!folder) {
  process.stderr.write("Say where the CEFR-J and Octanove lists are.\n");
  process.exit(2);
}
const counts = subtlexCounts();
const net = readWordNet();
writeTable("frequency.json", frequencyTable(counts));
writeTable("levels.json", levelTable(folder));
writeTable("sense-counts.json", senseCountTable(net, counts));
const senses = senseTable(net, counts);
writeLists("senses.json", senses);
writeLists("kin.json", kinTable(net, counts));
writeTable("synonyms.json", synonymTable(net));

// Only the words that a glossary can hold.
const settled = Object.values(senses).flatMap((rows) =>
  rows.flatMap((row) => (/\|[fc]$/.test(row) ? [] : [row.slice(0, row.indexOf("|"))])),
);
const curated = [...terms, ...general].flatMap((t) => t.term.toLowerCase().split(/[\s-]+/));
writeLists("pronunciations.json", {
  words: Object.entries(pronunciationTable([...curated, ...settled])).map(
    ([word, said]) => `${word}|${said}`,
  ),
});
