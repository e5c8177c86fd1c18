/** The least that saving can be: JSON parsed, a signed cookie checked, one INSERT … ON CONFLICT. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import postgres from "postgres";

interface Body {
  attemptId: string;
  itemId: string;
  count: number;
  value: object;
}

const open = () =>
  postgres(process.env.DATABASE_URL ?? "", {
    max: Number(process.env.DATABASE_POOL ?? 10),
    onnotice: () => {},
  });
let sql: ReturnType<typeof open> | undefined;

const isSigned = (cookie: string): boolean => {
  const [body = "", signature = ""] = cookie.split(".");
  const made = createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(body)
    .digest();
  const given = Buffer.from(signature, "base64url");
  return given.length === made.length && timingSafeEqual(given, made);
};

export async function POST(request: Request): Promise<Response> {
  if (!isSigned((await cookies()).get("floor")?.value ?? "")) return new Response(null, { status: 401 });
  const { attemptId, itemId, count, value } = (await request.json()) as Body;
  sql ??= open();
  const [row] = await sql`
    insert into floor (attempt_id, item_id, value, version, saved_at)
    values (${attemptId}::uuid, ${itemId}::text, ${JSON.stringify(value)}::text::jsonb, ${count}::int, now())
    on conflict (attempt_id, item_id) do update
      set value = excluded.value, version = excluded.version, saved_at = excluded.saved_at
    returning version, saved_at`;
  return Response.json({ version: row?.version, savedAt: row?.saved_at });
}
