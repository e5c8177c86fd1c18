/** `npm run reset-link -- EMAIL`: a link to a new password, for someone who runs this machine. */
import { unsafeCreateResetLink } from "@/lib/features/accounts/commands";
import { env } from "@/lib/shared/env";
import { runCommand } from "./database";
import { findHolder } from "./only-one";

const [email] = process.argv.slice(2);

await runCommand(async () => {
  if (!email) throw new Error("Whose link? npm run reset-link -- someone@school.example");
  const path = await unsafeCreateResetLink(email);
  if (!path) throw new Error(`Nobody signs in with ${email}.`);
  const settings = env();
  const origin = (await findHolder(settings.DATA_DIR))?.address ?? settings.PUBLIC_URL;
  console.log(`${origin}${path}\nWhoever opens it first sets the new password of ${email}.`);
});
