/** The parts that measure what a teacher opens: the overview, review, insight, the library and the editor. */
import { sql } from "@/db/client";
import { measureInsight } from "./insight";
import { aLibraryOf } from "./library";
import { bytesOf, measurePage, overviewOf } from "./pages";
import { cost, ms, type Part } from "./part";
import type { Figures } from "./report";
import { measureReviewing } from "./reviewing";
import { aClassAt, lessonOf } from "./school";

export const overview: Part = async ({ site, class_: { teacher, lesson } }, lengths, say) => {
  const [found, counts]: [Figures, number[]] = [{}, []];
  for (const submitted of lengths.submissions) {
    const ask = overviewOf(await aClassAt(lesson, { submitted, teacher }));
    await sql`analyze`; // as the database does by itself within a minute
    const bytes = await bytesOf(site.server.address, ask);
    counts.push(await site.statements.count(() => bytesOf(site.server.address, ask)));
    const { product } = await measurePage(site, [ask], {
      ...lengths,
      people: 4,
      rounds: Math.min(3, lengths.rounds),
    });
    say(
      `${submitted} submissions: ${cost(product)}, ${ms(bytes / 1024)} KB of HTML, ${counts.at(-1)} statements`,
    );
    if (submitted !== 200) continue;
    found.overview200CpuMs = product.cpu;
    found.overview200KB = bytes / 1024;
  }
  if (new Set(counts).size > 1) throw new Error("The overview's statements grow with its submissions.");
  return found;
};

export const insight: Part = async ({ site, class_: { teacher, lesson } }, lengths, say) => {
  const found: Figures = {};
  const counts = new Map<string, Set<number>>();
  for (const submitted of lengths.submissions) {
    const class_ = await aClassAt(lesson, { submitted, teacher });
    const rounds = Math.min(3, lengths.rounds);
    for (const { page, cost: side, bytes, statements: n } of await measureInsight(site, class_, {
      ...lengths,
      rounds,
    })) {
      say(
        `${submitted} submissions, ${page}: ${cost(side)}, ${ms(bytes / 1024)} KB of HTML, ${n} statements`,
      );
      counts.set(page, (counts.get(page) ?? new Set()).add(n));
      if (page === "insight" && submitted === 200) found.insight200CpuMs = side.cpu;
      if (page === "insight" && submitted === 2000) found.insight2000CpuMs = side.cpu;
      if (page === "insight" && submitted === 2000) found.insight2000KB = bytes / 1024;
      if (page === "gradebook" && submitted === 200) found.gradebook200CpuMs = side.cpu;
      if (page === "gradebook" && submitted === 2000) found.gradebook2000KB = bytes / 1024;
    }
  }
  for (const [page, of] of counts)
    if (of.size > 1) throw new Error(`The statements of ${page} grow with its submissions.`);
  return found;
};

export const reviewing: Part = async ({ site, class_ }, { submissions }, say) => {
  const views = await measureReviewing(site, class_, submissions);
  for (const { page, submitted, bytes, sent, statements } of views)
    say(
      `${page}, ${submitted} submissions: ${ms(sent / 1024)} KB sent, ${ms(bytes / 1024)} KB of HTML, ${statements} statements`,
    );
  const of = (page: string) => views.filter((view) => view.page === page);
  for (const page of ["review", "by question"])
    if (new Set(of(page).map(({ statements }) => statements)).size > 1)
      throw new Error(`The statements of ${page} grow with the submissions.`);
  const most = (page: string) => Math.max(...of(page).map(({ sent }) => sent)) / 1024;
  return { reviewSentKB: most("review"), questionsSentKB: most("by question") };
};

export const library: Part = async ({ site }, lengths, say) => {
  const found: Figures = {};
  const counts = new Map<string, Set<number>>();
  for (const size of lengths.lessons) {
    const asks = await aLibraryOf(lessonOf(500), size);
    await sql`analyze`;
    for (const [page, ask] of Object.entries(asks)) {
      const bytes = await bytesOf(site.server.address, ask);
      const statements = await site.statements.count(() => bytesOf(site.server.address, ask));
      const given = { ...lengths, people: 4, rounds: Math.min(3, lengths.rounds) };
      const { product } = await measurePage(site, [ask], given);
      counts.set(page, (counts.get(page) ?? new Set()).add(statements));
      say(
        `${page}, ${size} lessons: ${cost(product)}, ${ms(bytes / 1024)} KB of HTML, ${statements} statements`,
      );
      if (size !== 300) continue;
      if (page === "list") Object.assign(found, { library300CpuMs: product.cpu, library300KB: bytes / 1024 });
      if (page === "search") found.librarySearch300CpuMs = product.cpu;
      if (page === "editor") found.editorCpuMs = product.cpu;
    }
  }
  for (const [page, of] of counts)
    if (of.size > 1) throw new Error(`The statements of the library's ${page} grow with its lessons.`);
  return found;
};
