import type { Metadata } from "next";
import { cache } from "react";
import { Behind } from "@/app/ui/charts/figure";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { readEvidence } from "@/lib/features/insight/assignment";
import { evidenceMap } from "@/lib/grading/evidence-map";
import { sentencesOf } from "@/lib/lesson/student-view";
import { openPage } from "@/lib/web/page";
import { classChosen } from "../parts/chosen";
import { InsightNav } from "../parts/insight-nav";
import { CitedArticle } from "./parts/cited-article";
import { Legend } from "./parts/legend";

interface Props {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// By id, so that the title and the page ask once.
const load = cache((assignmentId: string, classId: string | undefined) =>
  openPage("teacher", Promise.resolve({ assignmentId }), (viewer) =>
    readEvidence(viewer, assignmentId, classId),
  ),
);
async function open({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const classId = await classChosen(searchParams);
  return { data: (await load(assignmentId, classId)).data, assignmentId, classId };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Evidence map: ${(await open(props)).data.title}` };
}

export default async function EvidencePage(props: Props) {
  const { data, assignmentId, classId } = await open(props);
  const map = evidenceMap(data.content, data.citations);
  const sentences = sentencesOf(data.content.texts);
  const cited = sentences.filter(({ id }) => map.has(id));
  const { students } = data;
  return (
    <Page>
      <InsightNav {...{ assignmentId, classId }} title={data.title} classes={data.classes} at="evidence" />
      <PageHead
        title="Evidence map"
        line={`What ${students} ${students === 1 ? "student" : "students"} pointed at: ${cited.length} of ${sentences.length} sentences.`}
      />
      {cited.length === 0 ? (
        <Empty title="Nothing is cited yet">
          <p>
            The article stands here with each sentence shaded by how often it was cited, once work is handed
            in.
          </p>
        </Empty>
      ) : (
        <>
          <Legend />
          <Behind
            title="Citations by sentence"
            head={["Paragraph", "Sentence", "Rightly", "Wrongly", "For items", "In essays"]}
            rows={cited.map(({ id, text, paragraph }) => {
              const { rightly = 0, wrongly = 0, essays = 0, wrongFor = [] } = map.get(id) ?? {};
              return [
                paragraph,
                text.length > 60 ? `${text.slice(0, 58)}…` : text,
                rightly,
                wrongly,
                wrongFor.join(", "),
                essays,
              ];
            })}
          />
          <CitedArticle texts={data.content.texts} map={map} />
        </>
      )}
    </Page>
  );
}
