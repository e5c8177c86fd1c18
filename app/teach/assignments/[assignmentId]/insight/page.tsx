import type { Metadata } from "next";
import { cache } from "react";
import { ChartPatterns } from "@/app/ui/charts/patterns";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { readItems } from "@/lib/features/insight/assignment";
import { classInsight } from "@/lib/grading/class-insight";
import { median } from "@/lib/grading/item-statistics";
import { levelsTold } from "@/lib/grading/levels-told";
import { sayDuration } from "@/lib/grading/time-on-task";
import { sentencesOf } from "@/lib/lesson/student-view";
import { openPage } from "@/lib/web/page";
import { AtAGlance } from "./parts/at-a-glance";
import { classChosen } from "./parts/chosen";
import { HowMade } from "./parts/how-made";
import { InsightNav } from "./parts/insight-nav";
import { Item } from "./parts/item";
import { Times } from "./parts/times";

interface Props {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// By id, so that the title and the page ask once.
const load = cache((assignmentId: string, classId: string | undefined) =>
  openPage("teacher", Promise.resolve({ assignmentId }), (viewer) =>
    readItems(viewer, assignmentId, classId),
  ),
);
async function open({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const classId = await classChosen(searchParams);
  return { data: (await load(assignmentId, classId)).data, assignmentId, classId };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Insight: ${(await open(props)).data.title}` };
}

export default async function InsightPage(props: Props) {
  const { data, assignmentId, classId } = await open(props);
  const { students, parts, times, mean } = classInsight(data.content, data.pieces, data.counted);
  const places = new Map(sentencesOf(data.content.texts).map((sentence) => [sentence.id, sentence]));
  const levels = levelsTold(data.content, data.levels);
  const middle = median(times);
  const said = [
    `${students} ${students === 1 ? "student has" : "students have"} handed in`,
    ...(mean === null ? [] : [`${Math.round(mean * 100)} % of the points marked so far were earned`]),
    ...(middle === null ? [] : [`half took ${sayDuration(middle)} or less`]),
  ];
  return (
    <Page>
      <ChartPatterns />
      <InsightNav assignmentId={assignmentId} title={data.title} classes={data.classes} classId={classId} />
      <PageHead title="Insight" line={said.join(" · ")} />
      {students === 0 ? (
        <Empty title="Nothing is handed in yet">
          <p>What each question tells of the class stands here once students have submitted.</p>
        </Empty>
      ) : (
        <>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
            <AtAGlance parts={parts} />
            <Times times={times} />
          </div>
          {parts.map((part) => (
            <Item key={part.itemId} part={part} places={places} levels={levels.get(part.itemId)} />
          ))}
          <HowMade />
        </>
      )}
    </Page>
  );
}
