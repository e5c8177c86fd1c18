import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import { Act } from "@/app/ui/act";
import { Page, PageHead } from "@/app/ui/page-head";
import { mayRunSchool } from "@/lib/access/policy";
import { readAccount } from "@/lib/features/accounts/queries";
import { openPage } from "@/lib/web/page";
import { signOutEverywhereAction } from "./actions";
import { AboutForm, PasswordForm, ThemeForm } from "./parts/account-forms";

export const metadata = { title: "Your account" };

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mb-10 space-y-4">
      <h2 id={id} className="text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

const allZones = (own: string) => [...new Set([own, "UTC", ...Intl.supportedValuesOf("timeZone")])].sort();

export default async function AccountPage() {
  const { viewer, data } = await openPage("anyone", Promise.resolve({}), (viewer) => readAccount(viewer));
  const theme = (await cookies()).get("theme")?.value;
  const signInName = data.email ?? data.handle;
  return (
    <Page narrow>
      <PageHead title="Your account" line={`${data.school} · you sign in as ${signInName}`} />
      {mayRunSchool(viewer) && (
        <Section id="school" title="Your school">
          <p className="text-quiet">
            You are an administrator: <Link href="/teach/school">see to the teachers of {data.school}</Link>,
            and invite more.
          </p>
        </Section>
      )}
      <Section id="about" title="About you">
        <AboutForm name={data.name} timeZone={data.timeZone} zones={allZones(data.timeZone)} />
      </Section>
      <Section id="look" title="Look">
        <ThemeForm theme={theme === "light" || theme === "dark" ? theme : "device"} />
      </Section>
      {data.role === "teacher" ? (
        <Section id="password" title={data.hasPassword ? "Password" : "Set a password"}>
          {!data.hasPassword && data.hasGoogle && (
            <p className="text-quiet">You sign in with Google so far.</p>
          )}
          <PasswordForm hasPassword={data.hasPassword} />
        </Section>
      ) : (
        <Section id="password" title="Passphrase">
          <p className="text-quiet">
            Lost it, or does someone else know it? Your teacher gives you a new one.
          </p>
        </Section>
      )}
      <Section id="sessions" title="Signed in elsewhere?">
        <p className="text-quiet">Ends your session in every browser, this one included.</p>
        <Act action={signOutEverywhereAction}>Sign out everywhere</Act>
      </Section>
    </Page>
  );
}
