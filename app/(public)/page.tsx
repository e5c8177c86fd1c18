import { Masthead } from "@/app/ui/masthead";
import { Page, PageHead } from "@/app/ui/page-head";

export default function FrontPage() {
  return (
    <>
      <Masthead home="/" links={[]} />
      <Page>
        <PageHead title="A newspaper article becomes a lesson" />
      </Page>
    </>
  );
}
