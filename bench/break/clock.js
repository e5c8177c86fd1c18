/**
 * Loaded into a web server before anything else: its clock is off by the milliseconds in the file that BREAK_CLOCK
 * names, read again at each SIGUSR2. Plain JavaScript on Node's built-ins alone, as any preload.
 */
import { readFileSync } from "node:fs";

const file = process.env.BREAK_CLOCK;
const Real = globalThis.Date;
let offset = 0;
const now = () => Real.now() + offset;

function read() {
  offset = Number(readFileSync(file, "utf8")) || 0;
}

if (file) {
  read();
  process.on("SIGUSR2", read);
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now()], made),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
}
