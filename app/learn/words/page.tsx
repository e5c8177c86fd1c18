import type { Metadata } from "next";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Th } from "@/app/ui/table";
import { listWords } from "@/lib/features/reading/queries";
import { openPage } from "@/lib/web/page";
import { WordRow } from "./parts/word-row";

export const metadata: Metadata = { title: "My words" };

export default async function WordsPage() {
  const { data: words } = await openPage("student", Promise.resolve({}), listWords);
  return (
    <Page>
      <PageHead title="My words" line="Words that you kept while reading, the newest first." />
      {words.length === 0 ? (
        <Empty title="No words yet.">
          <p>
            Press an underlined word in an article, then “Keep this word”: it will stand here with its
            sentence.
          </p>
        </Empty>
      ) : (
        <Table
          caption="My words"
          head={
            <>
              <Th>Word</Th>
              <Th>Meaning and sentence</Th>
              <Th className="max-sm:hidden">Lesson</Th>
              <Th>
                <span className="sr-only">Remove</span>
              </Th>
            </>
          }
        >
          {words.map((word) => (
            <WordRow key={`${word.lessonId} ${word.term}`} word={word} />
          ))}
        </Table>
      )}
    </Page>
  );
}
