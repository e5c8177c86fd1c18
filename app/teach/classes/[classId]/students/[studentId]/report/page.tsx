import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { Mastered } from "@/app/teach/classes/[classId]/insight/parts/mastered";
import { ChartPatterns } from "@/app/ui/charts/patterns";
import { Page, PageHead } from "@/app/ui/page-head";
import { readReport } from "@/lib/features/insight/report";
import { byNeed } from "@/lib/grading/skills";
import { openPage } from "@/lib/web/page";
import { FinalMark } from "./parts/final-mark";
import { Print } from "./parts/print";
import { Works } from "./parts/works";

interface Props {
  params: Promise<{ classId: string; studentId: string }>;
}

// By ids, so that the title and the page ask once.
const load = cache((classId: string, studentId: string) =>
  openPage("teacher", Promise.resolve({ classId, studentId }), (viewer) =>
    readReport(viewer, classId, studentId),
  ),
);
async function open({ params }: Props) {
  const { classId, studentId } = await params;
  return load(classId, studentId);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { student, className } = (await open(props)).data;
  return { title: `Report: ${student.name}, ${className}` };
}

export default async function ReportPage(props: Props) {
  const { viewer, data } = await open(props);
  const { student, className, classId, skills, standards, comments } = data;
  const now = new Date();
  const on = now.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: viewer.timeZone });
  return (
    <Page>
      <ChartPatterns />
      <nav aria-label="Class" className="mb-2 flex flex-wrap gap-x-5 text-sm print:hidden">
        <Link href={`/teach/classes/${classId}`}>{className}</Link>
        <Link href={`/teach/classes/${classId}/insight`}>Insight</Link>
        <Link href={`/teach/classes/${classId}/gradebook`}>Gradebook</Link>
      </nav>
      <PageHead
        title={student.name}
        line={`${className} · ${on} · ${viewer.name}${student.removed ? " · no longer in the class" : ""}`}
        action={<Print />}
      />
      <FinalMark report={data} />
      <Works report={data} now={now} />
      {skills.length > 0 && (
        <div className="mt-10 grid gap-x-12 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
          <Mastered title="Skills" of={byNeed(skills)} />
          {standards.length > 0 && <Mastered title="Standards" of={byNeed(standards)} />}
        </div>
      )}
      {comments.length > 0 && (
        <section aria-labelledby="comments" className="mt-10">
          <h2 id="comments" className="mb-2 text-xl font-semibold">
            What was said of the work
          </h2>
          {comments.map(({ assignmentId, title, comment }) => (
            <div key={assignmentId + comment} className="break-inside-avoid border-t border-rule py-3">
              <h3 className="font-semibold break-words">{title}</h3>
              <p className="max-w-[45rem] break-words whitespace-pre-line">{comment}</p>
            </div>
          ))}
        </section>
      )}
    </Page>
  );
}
