import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";

/**
 * True for a header `Next-Router-State-Tree` that the framework will read, by its own judgement. Any other makes it answer
 * with a fault, and no proxy of ours is shown the header; without it a page is answered whole.
 */
export function isRouterState(header: string): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    // It throws plain errors, for this reason alone.
    return false;
  }
}
