import pino, { type Logger } from "pino";
import { env } from "./env";
import { currentRequest } from "./request";
import { safeError } from "./safe-error";

let logger: Logger | undefined;

/** The structured log: ids, never names or answers. Every line of a request carries its id and route. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    serializers: { err: safeError },
    mixin: () => {
      const request = currentRequest();
      return request ? { requestId: request.id, route: request.route } : {};
    },
  });
  return logger;
}
