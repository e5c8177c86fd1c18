/**
 * Makes the word data of lib/language/data from WordNet, SUBTLEX-US, the CMU dictionary and the CEFR-J profile:
 * `npx tsx lib/cli/word-data.ts FOLDER-OF-THE-CEFR-J-LISTS`. Its products are committed.
 */
import { frequencyTable, levelTable, senseCountTable, subtlexCounts } from "./word-data/frequency";
import { readWordNet } from "./word-data/wordnet";
import { writeTable } from "./word-data/write";

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
