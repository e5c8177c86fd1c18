/** `npm run seed`: the sample school in an empty database, and new sign-ins for it. */

import { runCommand } from "./database";
import { renewSampleSignIns, seedSampleSchool } from "./sample-school";
import { listSignIns } from "./sign-ins";

await runCommand(async () => {
  await seedSampleSchool();
  const people = await renewSampleSignIns();
  const lines =
    people.length > 0 ? listSignIns(people) : ["The database already holds a school; nothing was added."];
  console.log(lines.join("\n"));
});
