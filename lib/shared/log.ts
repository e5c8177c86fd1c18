import pino, { type Logger } from "pino";
import { env } from "./env";

let logger: Logger | undefined;

/** The structured log: ids, never names or answers. */
export function log(): Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null });
  return logger;
}
