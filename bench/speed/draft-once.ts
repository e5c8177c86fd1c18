/** Drafts one text of so many words, after a short one has loaded the engine; prints what it took, as JSON. */
import { draftLesson } from "@/lib/lesson/draft";
import { articleOf } from "./articles";

const words = Number(process.argv[2]);
draftLesson(articleOf(200));
const article = articleOf(words);
const before = process.cpuUsage();
draftLesson(article);
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({ ms: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }),
);
