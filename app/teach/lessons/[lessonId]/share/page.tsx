import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import { sayCredits } from "@/lib/features/lessons/library/rules";
import { readSharing, type Sharing } from "@/lib/features/lessons/library/sharing";
import { openPage } from "@/lib/web/page";
import { duplicate } from "../../actions";
import { withdraw, withSchool } from "./actions";
import { ColleagueForm, LinkForm, TagsForm } from "./parts/forms";

interface Props {
  params: Promise<{ lessonId: string }>;
}
export const metadata = { title: "Share and tag" };

export default async function SharePage({ params }: Props) {
  const { viewer, ids, data } = await openPage("teacher", params, (teacher, { lessonId }) =>
    readSharing(teacher, lessonId),
  );
  const { lessonId } = ids;
  const { lesson, shares, colleagues, tags, credits } = data;
  const shared = new Set(shares.map(({ userId }) => userId));
  const others = colleagues.filter(({ id }) => !shared.has(id));
  const has = (kind: string) => shares.some((share) => share.kind === kind);
  return (
    <Page>
      <PageHead
        title={lesson.title}
        line="Whoever you share it with can read, print and copy it as it stands; only you change it."
        action={
          <span className="flex flex-wrap items-center gap-x-4">
            <Act action={duplicate} ids={{ lessonId }} look="text">
              Duplicate
            </Act>
            <Link href={`/teach/lessons/${lessonId}`}>Back to the editor</Link>
          </span>
        }
      />
      <div className="max-w-form space-y-10">
        <section aria-labelledby="shared-heading" className="space-y-4">
          <h2 id="shared-heading" className="border-b border-ink pb-1 text-xl font-semibold">
            Shared with
          </h2>
          {lesson.archivedAt && <p>While it is archived, nobody else finds it.</p>}
          {shares.length === 0 ? (
            <p className="text-quiet">Nobody yet.</p>
          ) : (
            <Shares shares={shares} lessonId={lessonId} zone={viewer.timeZone} />
          )}
          {others.length > 0 ? (
            <ColleagueForm lessonId={lessonId} colleagues={others} />
          ) : (
            colleagues.length === 0 && (
              <p className="text-quiet">You have no colleague at your school here yet.</p>
            )
          )}
          {!has("school") && (
            <Act action={withSchool} ids={{ lessonId }}>
              Share with the whole school
            </Act>
          )}
          <LinkForm lessonId={lessonId} again={has("link")} />
        </section>
        <section aria-labelledby="tags-heading" className="space-y-4">
          <h2 id="tags-heading" className="border-b border-ink pb-1 text-xl font-semibold">
            Tags
          </h2>
          <TagsForm lessonId={lessonId} tags={tags} />
        </section>
        {credits.length > 0 && <p className="text-sm text-quiet">{sayCredits(credits)}.</p>}
      </div>
    </Page>
  );
}

const names = { school: "Everyone at your school", link: "Any teacher with the link", colleague: "" };

function Shares({ shares, lessonId, zone }: Pick<Sharing, "shares"> & { lessonId: string; zone: string }) {
  const now = new Date();
  const head = (
    <>
      <Th>Who</Th>
      <Th>Since</Th>
      <Th>
        <span className="sr-only">What you can do</span>
      </Th>
    </>
  );
  return (
    <Table caption="Who else can read this lesson" head={head}>
      {shares.map(({ id, kind, name, sharedAt }) => (
        <tr key={id}>
          <Td className="break-words">{name ?? names[kind]}</Td>
          <Td className="whitespace-nowrap text-quiet">
            <Time at={sharedAt} zone={zone} now={now} />
          </Td>
          <Td className="py-0! text-right">
            <Act action={withdraw} ids={{ lessonId, shareId: id }} look="text">
              Withdraw<span className="sr-only">: {name ?? names[kind]}</span>
            </Act>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
