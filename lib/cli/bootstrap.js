/** What `npm start` and `npm test` do first: the right folder, the right Node, the packages; then TypeScript runs. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkNode, installWhatIsMissing } from "./install.js";

/** Runs `main` of a TypeScript file of this folder, in this process. @param {string} file */
export async function bootstrap(file) {
  const here = dirname(fileURLToPath(import.meta.url));
  process.chdir(join(here, "..", ".."));
  checkNode();
  try {
    await installWhatIsMissing();
    const { register } = await import("tsx/esm/api");
    register();
    const { main } = await import(pathToFileURL(join(here, file)).href);
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
