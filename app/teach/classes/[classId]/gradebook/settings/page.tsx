import type { Metadata } from "next";
import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { readGradebook } from "@/lib/features/reviews/gradebook";
import { formula } from "@/lib/grading/final-mark";
import { openPage } from "@/lib/web/page";
import { SettingsForm } from "./parts/settings-form";

export const metadata: Metadata = { title: "Categories and weights" };

export default async function SettingsPage({ params }: { params: Promise<{ classId: string }> }) {
  const { data } = await openPage("teacher", params, (viewer, { classId }) => readGradebook(viewer, classId));
  const { id, name, archivedAt, version, missing, categories, places, assignments } = data;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/classes/${id}`}>{name}</Link>
        <Link href={`/teach/classes/${id}/gradebook`} className="ml-5">
          Gradebook
        </Link>
      </p>
      <PageHead title="Categories and weights" line={`How ${name}’s final marks are made.`} />
      <p className="mb-6 max-w-[45rem] text-quiet">
        Without categories: {formula.plain} With categories: {formula.weighted}
      </p>
      {archivedAt ? (
        <p>This class is archived. Bring it back to change this.</p>
      ) : (
        <SettingsForm
          {...{ classId: id, version, missing, categories, places }}
          assignments={assignments.map(({ id, title, possible }) => ({ id, title, possible }))}
        />
      )}
    </Page>
  );
}
