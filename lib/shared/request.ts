/** The request that is being answered, known to whatever works on it: its id stands in every line of the log. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

export interface RequestContext {
  id: string;
  /** "/learn/[assignmentId]", never the path with its ids, codes and tokens. */
  route: string;
  response: ServerResponse;
}
// Next bundles a module more than once in one process; the request must still be one.
const shared = globalThis as { broadsheetRequest?: AsyncLocalStorage<RequestContext> };
shared.broadsheetRequest ??= new AsyncLocalStorage();
const storage = shared.broadsheetRequest;

/** From here on, in this run and all that comes of it, the request is `context`. */
export const enterRequest = (context: RequestContext): void => storage.enterWith(context);

/** The request under way; undefined in a command or a test. */
export const currentRequest = (): RequestContext | undefined => storage.getStore();
