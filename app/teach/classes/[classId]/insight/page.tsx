import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { TalkToList, WhyThese } from "@/app/teach/parts/talk-to";
import { ChartPatterns } from "@/app/ui/charts/patterns";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { readClassInsight } from "@/lib/features/insight/class";
import { byNeed, sayCode } from "@/lib/grading/skills";
import { openPage } from "@/lib/web/page";
import { Mastered } from "./parts/mastered";
import { SkillGrid } from "./parts/skill-grid";

export const metadata: Metadata = { title: "Class insight" };

interface Props {
  params: Promise<{ classId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function pageOf(searchParams: Props["searchParams"]): Promise<number> {
  const { page = "1" } = await searchParams;
  if (typeof page !== "string" || !/^[1-9]\d{0,3}$/.test(page)) notFound();
  return Number(page);
}

export default async function ClassInsightPage({ params, searchParams }: Props) {
  const page = await pageOf(searchParams);
  const { data } = await openPage("teacher", params, (viewer, { classId }) =>
    readClassInsight(viewer, classId, page),
  );
  if (page > data.pages) notFound();
  const skills = byNeed(data.class_.filter(({ what }) => what === "skill"));
  const standards = byNeed(data.class_.filter(({ what }) => what === "standard"));
  const weakest = skills[0]?.says === "not yet" ? skills[0] : undefined;
  return (
    <Page>
      <ChartPatterns />
      <p className="mb-2 text-sm print:hidden">
        <Link href={`/teach/classes/${data.id}`}>{data.name}</Link>
      </p>
      <PageHead
        title="Insight"
        line={
          weakest
            ? `To teach next: ${sayCode(weakest.code)}, where ${Math.round(weakest.share * 100)} % of the points were earned.`
            : "Whom to talk to, and what the class can do, skill by skill."
        }
      />
      <section aria-labelledby="talk-to" className="mb-10">
        <h2 id="talk-to" className="border-b border-ink pb-1 text-xl font-semibold">
          Talk to today
        </h2>
        {data.talkTo.length === 0 ? (
          <p className="py-3 text-quiet">Nobody stands out. Reasons to talk to a student will stand here.</p>
        ) : (
          <TalkToList students={data.talkTo} now={new Date()} />
        )}
        <WhyThese />
      </section>
      {skills.length === 0 ? (
        <Empty title="Nothing is marked yet">
          <p>Skills and standards stand here, by class and by student, once work is marked.</p>
        </Empty>
      ) : (
        <>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
            <Mastered title="Skills" of={skills} />
            {standards.length > 0 && <Mastered title="Standards" of={standards} />}
          </div>
          <SkillGrid
            classId={data.id}
            codes={skills.map(({ code }) => code)}
            students={data.students.map(({ id, name, skills: own }) => ({
              id,
              name,
              cells: cellsOf(
                own,
                skills.map(({ code }) => code),
              ),
            }))}
          />
          <Pages of={data.pages} at={page} classId={data.id} />
        </>
      )}
    </Page>
  );
}

/** Hundredths of the points by skill, in the order of the columns; null where there are too few items. */
function cellsOf(own: Parameters<typeof byNeed>[0], codes: string[]): (number | null)[] {
  const known = new Map(byNeed(own).map((each) => [each.code, each]));
  return codes.map((code) => {
    const found = known.get(code);
    return !found || found.says === "too few items to tell" ? null : Math.round(found.share * 100);
  });
}

function Pages({ of, at, classId }: { of: number; at: number; classId: string }) {
  if (of <= 1) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex gap-4">
      {Array.from({ length: of }, (_, index) => index + 1).map((number) => (
        <Link
          key={number}
          href={`/teach/classes/${classId}/insight?page=${number}`}
          aria-current={number === at ? "page" : undefined}
          className="px-1 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
        >
          {number}
        </Link>
      ))}
    </nav>
  );
}
