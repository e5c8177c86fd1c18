/** The figures of a run: what each is called, its goal, and Moodle's beside it; for people, for README and as JSON. */

export type Key =
  | "answerSaveToFloor"
  | "answerSaveCpuToFloor"
  | "answerSaveCpuMs"
  | "deskToFloor"
  | "deskCpuToFloor"
  | "deskCpuMs"
  | "submitCpuToFloor"
  | "overview200CpuMs"
  | "overview200KB"
  | "insight200CpuMs"
  | "insight2000CpuMs"
  | "insight2000KB"
  | "gradebook200CpuMs"
  | "gradebook2000KB"
  | "reviewSentKB"
  | "questionsSentKB"
  | "library300CpuMs"
  | "library300KB"
  | "librarySearch300CpuMs"
  | "editorCpuMs"
  | "statementsGrow"
  | "draftPerWordGrowth"
  | "savesP95WhileDrafting"
  | "deskFirstLoadKB"
  | "deskRequests"
  | "deskJavaScriptOverFloorKB"
  | "keystrokeMs"
  | "secondStartS"
  | "memoryMB1000"
  | "memoryMB10000"
  | "twoProcessesToOne";
export type Figures = Partial<Record<Key, number>>;

interface Meaning {
  says: string;
  /** The value at most or, where `least`, at least. */
  goal?: number;
  least?: true;
  /** Moodle 4.5 on a machine of this kind (2 cores, PHP-FPM, PostgreSQL). */
  moodle?: string;
}

const meanings: Record<Key, Meaning> = {
  answerSaveToFloor: { says: "answer saves a second, of the floor's, 16 students", goal: 0.8, least: true },
  answerSaveCpuToFloor: { says: "their processor time, of the floor's", goal: 1.3 },
  answerSaveCpuMs: { says: "processor time of a save, ms", moodle: "15" },
  deskToFloor: { says: "desks a second, of the floor page's", goal: 0.6, least: true },
  deskCpuToFloor: { says: "their processor time, of the floor page's", goal: 1.6 },
  deskCpuMs: { says: "processor time of a desk, ms", moodle: "56 (reading), 60 (quiz)" },
  submitCpuToFloor: { says: "processor time of handing in, of the floor's save", goal: 4, moodle: "42 ms" },
  overview200CpuMs: { says: "overview of 200 submissions, processor time in ms", goal: 25, moodle: "365" },
  overview200KB: { says: "overview of 200 submissions, KB of HTML", goal: 100, moodle: "1,700" },
  insight200CpuMs: { says: "insight into 200 submissions, processor time in ms" },
  insight2000CpuMs: { says: "insight into 2,000 submissions, processor time in ms" },
  insight2000KB: { says: "insight into 2,000 submissions, KB of HTML", goal: 100 },
  gradebook200CpuMs: { says: "gradebook of 200 students, processor time in ms" },
  gradebook2000KB: { says: "gradebook of 2,000 students, KB of HTML", goal: 100 },
  reviewSentKB: { says: "review of one piece of 2,000, KB on the wire", goal: 100 },
  questionsSentKB: { says: "one item's answers of 2,000 in groups, KB on the wire", goal: 100 },
  library300CpuMs: { says: "list of 300 lessons, processor time in ms" },
  library300KB: { says: "list of 300 lessons, KB of HTML", goal: 100 },
  librarySearch300CpuMs: { says: "search of 300 lessons, processor time in ms" },
  editorCpuMs: { says: "a lesson in the editor, processor time in ms" },
  statementsGrow: { says: "pages whose SQL statements grow with the school", goal: 0 },
  draftPerWordGrowth: { says: "drafting: time per word at the longest, of that at 2,000", goal: 1.5 },
  savesP95WhileDrafting: { says: "p95 of saves while nine lessons are drafted, of that without", goal: 1.5 },
  deskFirstLoadKB: {
    says: "desk's first load, KB on the wire",
    goal: 320,
    moodle: "1,200 (reading), 2,800 (quiz)",
  },
  deskRequests: { says: "desk's first load, requests", goal: 20, moodle: "22 (reading), 71 (quiz)" },
  deskJavaScriptOverFloorKB: { says: "desk's scripts above the floor page's, KB compressed", goal: 60 },
  keystrokeMs: {
    says: "a key in an essay of 3,000 words beside 3,000 words of article, ms of script",
    goal: 16,
  },
  secondStartS: { says: "second npm start to its first answer, s" },
  memoryMB1000: { says: "memory of app and database after 1,000 requests, MB" },
  memoryMB10000: { says: "memory after 10,000 requests, MB" },
  twoProcessesToOne: { says: "saves a second of two processes, of one" },
};
const keys = Object.keys(meanings) as Key[];

const round = (value: number) => Math.round(value * 100) / 100;
const spoken = (value: number) =>
  value.toLocaleString("en-GB", { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 });
const goalOf = ({ goal, least }: Meaning) =>
  goal === undefined ? "" : `${least ? "at least" : "at most"} ${spoken(goal)}`;

/** True where the figure has no goal or reaches it. */
export function isReached(key: Key, value: number): boolean {
  const { goal, least } = meanings[key];
  return goal === undefined || (least ? value >= goal : value <= goal);
}

/** The keys and figures as one line. */
export const jsonOf = (figures: Figures): string =>
  JSON.stringify(
    Object.fromEntries(
      keys.flatMap((key) => (figures[key] === undefined ? [] : [[key, round(figures[key])]])),
    ),
  );

/** The lines of a table for a terminal. */
export function tableOf(figures: Figures): string[] {
  return keys.flatMap((key) => {
    const value = figures[key];
    if (value === undefined) return [];
    const meaning = meanings[key];
    const mark = meaning.goal === undefined ? " " : isReached(key, value) ? "✓" : "✗";
    return [
      `${mark} ${meaning.says.padEnd(62)}${spoken(value).padStart(9)}  ${goalOf(meaning).padEnd(13)} ${meaning.moodle ? `Moodle ${meaning.moodle}` : ""}`.trimEnd(),
    ];
  });
}

/** The table that README shows. */
export function markdownOf(figures: Figures, machine: string): string[] {
  const rows = keys.flatMap((key) => {
    const value = figures[key];
    const { says, moodle = "" } = meanings[key];
    return value === undefined
      ? []
      : [`| ${says} | ${spoken(value)} | ${goalOf(meanings[key])} | ${moodle} |`];
  });
  return [`| ${machine} | reached | goal | Moodle 4.5 |`, "|---|---|---|---|", ...rows];
}
