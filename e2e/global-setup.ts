/** The world's ground: a throw-away database server, and a production server of this checkout on a free port. */
import { startGround } from "@/bench/server/ground";

export default async function setup() {
  const ground = await startGround({ env: { LOG_LEVEL: "warn" }, output: "inherit" });
  return () => ground.stop();
}
