import { ButtonLink } from "./ui/button";
import { Masthead } from "./ui/masthead";
import { Page, PageHead } from "./ui/page-head";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <Masthead home="/" links={[]} />
      <Page narrow>
        <PageHead
          title="There is no such page here"
          line="The address may be mistyped, or the page may belong to someone else."
        />
        <ButtonLink href="/" look="primary">
          Go to the front page
        </ButtonLink>
      </Page>
    </>
  );
}
