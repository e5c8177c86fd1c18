import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Empty } from "@/app/ui/empty";
import { Ready } from "@/app/ui/ready";
import { readQuestions } from "@/lib/features/reviews/questions/queries";
import { localId } from "@/lib/items/base";
import { openPage } from "@/lib/web/page";
import { BankProvider } from "../parts/bank";
import { Queue } from "./parts/queue";

interface Props {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// By ids, so that the title and the page ask once.
const load = cache((assignmentId: string, itemId: string | undefined) =>
  openPage("teacher", Promise.resolve({ assignmentId }), (viewer) =>
    readQuestions(viewer, assignmentId, itemId),
  ),
);
async function open({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const { item } = await searchParams;
  if (item !== undefined && !localId.safeParse(item).success) notFound();
  return load(assignmentId, item as string | undefined);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `By question: ${(await open(props)).data.title}` };
}

export default async function QuestionsPage(props: Props) {
  const { viewer, ids, data } = await open(props);
  const { title, items, question, bank } = data;
  const base = `/teach/assignments/${ids.assignmentId}`;
  return (
    <main id="content" data-wide className="mx-auto max-w-[96rem] px-4 py-6">
      <p className="mb-2 text-sm">
        <Link href={base} className="break-words">
          {title}
        </Link>
      </p>
      <h1 className="text-2xl font-semibold">By question</h1>
      {items.length === 0 || !question ? (
        <div className="mt-6">
          <Empty title="No item of this lesson is answered in words">
            <p>
              Short answers can be marked here, all that say the same at once. Essays are marked{" "}
              <Link href={base}>student by student</Link>.
            </p>
          </Empty>
        </div>
      ) : (
        <>
          <nav
            aria-label="Items"
            className="mt-2 mb-6 flex flex-wrap gap-x-6 gap-y-1 border-b border-rule pb-3"
          >
            {items.map(({ itemId, label, toMark }) => (
              <Link
                key={itemId}
                prefetch={false}
                href={`${base}/questions?item=${itemId}`}
                aria-current={itemId === question.part.itemId ? "page" : undefined}
                className="aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
              >
                Item {label}
                <span className="text-quiet"> · {toMark > 0 ? `${toMark} to mark` : "all marked"}</span>
              </Link>
            ))}
          </nav>
          <BankProvider viewerId={viewer.userId} entries={bank}>
            <Ready>
              {" "}
              <Queue
                // What is loaded anew is another queue: decisions of the last one are kept by then.
                key={`${viewer.userId} ${question.part.itemId} ${question.groups[0]?.wordings[0]?.members[0]?.attemptId}`}
                viewerId={viewer.userId}
                assignmentId={ids.assignmentId}
                question={question}
              />
            </Ready>
          </BankProvider>
        </>
      )}
    </main>
  );
}
