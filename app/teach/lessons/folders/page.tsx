import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Td, Th } from "@/app/ui/table";
import { listFolders } from "@/lib/features/lessons/library/filing";
import { openPage } from "@/lib/web/page";
import { remove } from "./actions";
import { NewFolder, RenameFolder } from "./parts/folder-forms";

export const metadata = { title: "Folders" };

export default async function FoldersPage() {
  const { data: folders } = await openPage("teacher", Promise.resolve({}), listFolders);
  const head = (
    <>
      <Th>Folder</Th>
      <Th number>Lessons</Th>
      <Th>
        <span className="sr-only">What you can do</span>
      </Th>
    </>
  );
  return (
    <Page>
      <PageHead title="Folders" line="Yours alone. A lesson lies in one folder at most, shared ones too." />
      {folders.length === 0 ? (
        <Empty title="No folder yet">
          <p>Make one below, then tick lessons in your list and move them into it.</p>
        </Empty>
      ) : (
        <Table caption="Your folders" head={head}>
          {folders.map(({ id, name, lessons }) => (
            <tr key={id}>
              <Td className="min-w-32 break-words">
                <Link href={`/teach/lessons?folder=${id}`} className="font-serif text-lg" prefetch={false}>
                  {name}
                </Link>
              </Td>
              <Td number>{lessons}</Td>
              <Td className="py-0!">
                <div className="flex flex-wrap items-start justify-end gap-x-4">
                  <RenameFolder folderId={id} name={name} />
                  <Act action={remove} ids={{ folderId: id }} look="text">
                    Remove<span className="sr-only">: {name}; its lessons stay in your list</span>
                  </Act>
                </div>
              </Td>
            </tr>
          ))}
        </Table>
      )}
      <div className="mt-8">
        <NewFolder />
      </div>
      <p className="mt-6 text-sm">
        <Link href="/teach/lessons">Back to your lessons</Link>
      </p>
    </Page>
  );
}
