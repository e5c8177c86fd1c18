/** Draws app/ui/world-map.json and lists the countries' names: `npx tsx lib/cli/world-map.ts`. Its products are committed. */
import { countryTable } from "./word-data/countries";
import { writeMap } from "./word-data/world-map";
import { writeTable } from "./word-data/write";

writeMap();
writeTable("countries.json", countryTable());
