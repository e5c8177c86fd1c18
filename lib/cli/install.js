/** Installs the packages where they are missing. Plain JavaScript on Node's built-ins alone: nothing is installed yet. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runNode, step } from "./steps.js";

const oldest = [20, 19];
const machineFile = join("node_modules", ".broadsheet-machine");
const thisMachine = `${process.platform}-${process.arch}`;

/** Ends the process where Node is too old to go on. @param {string} [version] */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Broadsheet needs Node ${oldest.join(".")} or later; this is ${version}. nodejs.org has the current one.`,
  );
  process.exit(1);
}

/**
 * True where what npm last installed (its hidden lock file) is what the lock file asks for, and is still there.
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} Entry
 * @param {{ packages?: Record<string, Entry> }} wanted
 * @param {{ packages?: Record<string, Entry> }} installed
 * @param {(path: string) => boolean} [isThere]
 */
export function isInstalled(wanted, installed, isThere = existsSync) {
  const known = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
    if (path === "") return true;
    if (known[path] === undefined) return Boolean(entry.optional);
    return known[path].version === entry.version && isThere(path);
  });
}

function isUpToDate() {
  const hidden = join("node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  if (existsSync(machineFile) && readFileSync(machineFile, "utf8").trim() !== thisMachine) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8"));
  try {
    return isInstalled(wanted, JSON.parse(readFileSync(hidden, "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError) return false; // an install broke off while it wrote
    throw error;
  }
}

/** npm's own script: the npm that runs us, or the one that lies beside Node. */
function findNpm() {
  const beside = dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? "",
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
  ];
  const found = places.find((place) => place.endsWith("npm-cli.js") && existsSync(place));
  if (!found) throw new Error("npm was not found beside Node. Run `npm ci`, then this again.");
  return found;
}

/** Brings node_modules to what package-lock.json says; does nothing where it is there already. */
export async function installWhatIsMissing() {
  if (isUpToDate()) return;
  const options = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  await step("Installing packages (npm ci)", () => runNode([findNpm(), ...options]));
  writeFileSync(machineFile, `${thisMachine}\n`);
}
