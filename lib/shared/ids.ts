import { v7 } from "uuid";
import { z } from "zod";

/** A new row's id: UUID version 7 (RFC 9562), so that ids sort by time and index well. */
export const newId = (): string => v7();

/** A counted version from outside: what PostgreSQL's integer holds, one more included. */
export const version = z.int().min(0).max(2_147_483_646);

/** An id from outside. */
export const rowId = z.uuid();
