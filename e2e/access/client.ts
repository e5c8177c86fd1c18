/** Requests as a person's browser would send them, without the browser. */
import { type APIRequestContext, request } from "playwright/test";
import { cookieOf } from "../fixtures";
import type { World } from "../world";
import { personIn, type Role } from "./roles";

export async function clientFor(
  baseURL: string | undefined,
  world: World,
  role: Role,
): Promise<APIRequestContext> {
  if (!baseURL) throw new Error("The tests need the server's address.");
  const person = personIn(world, role);
  const cookie = person && cookieOf(person, baseURL);
  return request.newContext({
    baseURL,
    maxRedirects: 0,
    extraHTTPHeaders: { origin: baseURL, ...(cookie && { cookie: `${cookie.name}=${cookie.value}` }) },
  });
}

export interface ActionAnswer {
  status: number;
  text: string;
  obeyed: boolean;
}

/** Sends the action as React does: the form's fields, then the argument list (state, form) that names them. */
export async function callAction(
  client: APIRequestContext,
  id: string,
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = {},
): Promise<ActionAnswer> {
  const multipart = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) multipart.append(`_1_${name}`, one);
  multipart.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  const response = await client.post("/forgot", { headers: { ...headers, "next-action": id }, multipart });
  const text = await response.text();
  const redirected = response.status() === 303 || response.headers()["x-action-redirect"] !== undefined;
  return { status: response.status(), text, obeyed: redirected || text.includes('"status":"done"') };
}
