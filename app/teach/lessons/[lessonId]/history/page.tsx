import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { isVersionName, type VersionName } from "@/lib/features/lessons/rules";
import { readHistory } from "@/lib/features/lessons/version-queries";
import { openPage } from "@/lib/web/page";
import { restoreAsDraft } from "./actions";
import { Difference } from "./parts/difference";
import { sayVersion, Versions } from "./parts/versions";

interface Props {
  params: Promise<{ lessonId: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
}
export const metadata = { title: "History" };

const named = (value: string | string[] | undefined): VersionName | null =>
  typeof value === "string" && isVersionName(value) ? value : null;

/** The versions of a lesson, two of them compared, and the way back to an older one. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const asked = await searchParams;
  const { viewer, ids, data } = await openPage("teacher", params, (teacher, { lessonId }) =>
    readHistory(teacher, lessonId, { from: named(asked.from), to: named(asked.to) }),
  );
  const { lesson, versions, compared } = data;
  const here = `/teach/lessons/${ids.lessonId}`;
  const from = compared && compared.from !== "now" ? compared.from : null;
  return (
    <Page>
      <PageHead
        title={`History of “${lesson.draft.title}”`}
        line="Every publication, and the draft as it stood at the end of each sitting."
        action={<Link href={here}>Back to the editor</Link>}
      />
      {compared === null ? (
        <Empty title="No version yet">
          <p>
            A version stands here once the lesson is published, or when you come back to the draft after half
            an hour and change it.
          </p>
        </Empty>
      ) : (
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <Versions
            here={`${here}/history`}
            versions={versions}
            from={compared.from}
            to={compared.to}
            zone={viewer.timeZone}
            now={new Date()}
          />
          <section aria-labelledby="difference" className="min-w-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
              <h2 id="difference" className="text-xl font-semibold">
                From {sayVersion(compared.from)} to {sayVersion(compared.to)}
              </h2>
              {from && (
                <Act
                  action={restoreAsDraft}
                  ids={{ lessonId: ids.lessonId, version: from, draftVersion: String(lesson.draftVersion) }}
                >
                  Take up {sayVersion(from)} as the draft
                </Act>
              )}
            </div>
            <p className="mb-4 text-sm text-quiet">The draft of now is kept and stays in this history.</p>
            <Difference before={compared.before} after={compared.after} />
          </section>
        </div>
      )}
    </Page>
  );
}
