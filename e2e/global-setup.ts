/**
 * The world's ground: a throw-away database server, a production server of this checkout on a free port, and a news site
 * to bring articles from.
 */
import { startGround } from "@/bench/server/ground";
import { setEnv } from "@/lib/shared/env";
import { startSite } from "./files/site";

export default async function setup() {
  const site = await startSite();
  const ground = await startGround({
    env: { LOG_LEVEL: "warn", IMPORT_TEST_ORIGIN: site.origin },
    output: "inherit",
  });
  // The workers learn where the news site is as they learn the server's address.
  setEnv({ IMPORT_TEST_ORIGIN: site.origin });
  return async () => {
    await ground.stop();
    await site.close();
  };
}
