import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { listClasses } from "@/lib/features/classes/queries";
import { newId } from "@/lib/shared/ids";
import { openPage } from "@/lib/web/page";
import { ClassTable } from "./parts/class-table";
import { NewClassForm } from "./parts/new-class-form";

export const metadata = { title: "Classes" };

export default async function ClassesPage() {
  const { data } = await openPage("teacher", Promise.resolve({}), (viewer) => listClasses(viewer));
  const classes = data.filter((class_) => !class_.archivedAt);
  const archived = data.filter((class_) => class_.archivedAt);
  return (
    <Page>
      <PageHead title="Classes" line="Who reads together. Students come in with the code of the class." />
      {classes.length > 0 ? (
        <ClassTable caption="Your classes" classes={classes} />
      ) : (
        <Empty title="No class yet">
          <p>Create one below, then put its join code on the board: that is all your students need.</p>
        </Empty>
      )}
      <div className="mt-8">
        <NewClassForm formKey={newId()} />
      </div>
      {archived.length > 0 && (
        <details className="mt-10">
          <summary className="py-2 text-quiet">Archived ({archived.length})</summary>
          <ClassTable caption="Archived classes" classes={archived} />
        </details>
      )}
    </Page>
  );
}
