/**
 * The configuration: parsed once, when a server or a command first asks, and refused by name where it is wrong.
 * No other file reads `process.env`. The build asks for none of it.
 */
import { z } from "zod";

/** Unset and empty mean the same: a line `PORT=` in a file of settings asks for the default. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema);

const yesNo = given(
  z
    .enum(["1", "true", "yes", "on", "0", "false", "no", "off"], "must be 1 or 0")
    .default("0")
    .transform((value) => ["1", "true", "yes", "on"].includes(value)),
);

const wholeNumber = (from: number, to: number, otherwise: number) => {
  const wrong = `must be a whole number from ${from} to ${to}`;
  return given(
    z
      .string()
      .regex(/^\d{1,9}$/, wrong)
      .transform(Number)
      .refine((n) => n >= from && n <= to, wrong)
      .default(otherwise),
  );
};

const databaseUrl = z
  .string()
  .refine(
    (url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url),
    "must look like postgres://user:password@host:5432/name",
  );

const webUrl = z
  .string()
  .refine(
    (url) => /^https?:\/\//.test(url) && URL.canParse(url),
    "must look like https://broadsheet.example.org",
  )
  .transform((url) => new URL(url).origin);

const authSecret = z
  .string()
  .min(
    32,
    "must have 32 characters or more; `node -p \"crypto.randomBytes(32).toString('base64url')\"` makes one",
  );

const settings = z.object({
  /** Connections that one process holds open at most. */
  DATABASE_POOL: wholeNumber(1, 500, 10),
  PORT: wholeNumber(1, 65535, 3000),
  HOST: given(
    z
      .string()
      .regex(/^[A-Za-z0-9.:_[\]-]+$/, "must be an address or a host name, without a port")
      .default("127.0.0.1"),
  ),
  /** Where people reach the server: links, redirects and the origin check use it. */
  PUBLIC_URL: given(webUrl.optional()),
  AUTH_GOOGLE_ID: given(z.string().optional()),
  AUTH_GOOGLE_SECRET: given(z.string().optional()),
  LOG_LEVEL: given(
    z
      .enum(
        ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
        "must be fatal, error, warn, info, debug, trace or silent",
      )
      .default("info"),
  ),
  /** Who shows it as a bearer token may read the metrics from anywhere; without it, only a program on this machine. */
  METRICS_TOKEN: given(z.string().min(16, "must have 16 characters or more").optional()),
  /** Believe X-Forwarded-* headers: only behind a proxy that sets them itself. */
  TRUST_PROXY: yesNo,
  /** Others may reach the server over plain http; every page then warns of it. */
  ALLOW_INSECURE_HTTP: yesNo,
  /** The database holds the sample school with its printed sign-ins. `npm start` sets it on the embedded default. */
  SAMPLE_SCHOOL: yesNo,
  /** The folder of the embedded database and the generated secret. */
  DATA_DIR: given(z.string().default(".data")),
  /** For tests: the one origin that articles may be brought from though it is not on the open web. Off by default. */
  IMPORT_TEST_ORIGIN: given(webUrl.optional()),
  /** The folder of the embedded database's daily backups, where the system's own for such data is not wished. */
  BACKUP_DIR: given(z.string().optional()),
});

/** The role that owns the tables: for commands that migrate. What serves is never told it. */
const owner = { MIGRATE_DATABASE_URL: given(databaseUrl.optional()) };
const openSettings = settings.extend({
  ...owner,
  DATABASE_URL: given(databaseUrl.optional()),
  AUTH_SECRET: given(authSecret.optional()),
});
const fullSettings = settings.extend({
  ...owner,
  DATABASE_URL: given(databaseUrl),
  AUTH_SECRET: given(authSecret),
});

/** What a server and its commands run with. `PUBLIC_URL` is an origin without a slash at its end. */
export type Env = Omit<z.infer<typeof fullSettings>, "PUBLIC_URL"> & { PUBLIC_URL: string };
/** What the commands know before the embedded database stands: its address and the secret may still be missing. */
export type StartEnv = Omit<z.infer<typeof openSettings>, "PUBLIC_URL"> & { PUBLIC_URL: string };

type Source = Record<string, string | undefined>;

/** True where only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  return (
    bare === "localhost" ||
    bare.endsWith(".localhost") ||
    bare === "::1" ||
    /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare)
  );
}

type Reach = Pick<z.infer<typeof settings>, "HOST"> & { PUBLIC_URL: string };

/** Passwords and work would cross a network readable: other machines can reach the server, and it speaks plain http. */
export const isReadableOnTheWay = ({ HOST, PUBLIC_URL }: Reach): boolean =>
  PUBLIC_URL.startsWith("http:") && !(isLoopback(HOST) && isLoopback(new URL(PUBLIC_URL).hostname));

/** The sample school's people may be looked around as: only while no other machine can reach the server, by a proxy either. */
export const mayLookAround = ({ SAMPLE_SCHOOL, HOST, PUBLIC_URL, TRUST_PROXY }: Env): boolean =>
  SAMPLE_SCHOOL && isLoopback(HOST) && isLoopback(new URL(PUBLIC_URL).hostname) && !TRUST_PROXY;

/** The address to type into a browser on this machine: a wildcard becomes localhost, IPv6 gets its brackets. */
export function addressOf(host: string, port: number): string {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (bare === "0.0.0.0" || bare === "::") return `http://localhost:${port}`;
  return `http://${bare.includes(":") ? `[${bare}]` : bare}:${port}`;
}

const plainHttp =
  "PUBLIC_URL must be https:// where other machines can reach this server: over plain http anyone on the way reads " +
  "passwords. Put a proxy with TLS before it (README), or say ALLOW_INSECURE_HTTP=1.";

function refuse(problems: string[]): never {
  throw new Error(
    `The configuration is not right:\n${problems.map((p) => `  ${p}`).join("\n")}\n` +
      "README.md lists every variable under “Configuration”.",
  );
}

function parse<T extends z.infer<typeof settings>>(schema: z.ZodType<T>, source: Source) {
  const result = schema.safeParse(source);
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const unset = source[name] === undefined || source[name]?.trim() === "";
        return unset ? `${name} is needed and not set.` : `${name} ${issue.message}.`;
      });
  const google = result.data ?? { AUTH_GOOGLE_ID: undefined, AUTH_GOOGLE_SECRET: undefined };
  if (google.AUTH_GOOGLE_ID && !google.AUTH_GOOGLE_SECRET)
    problems.push("AUTH_GOOGLE_SECRET is needed beside AUTH_GOOGLE_ID.");
  if (google.AUTH_GOOGLE_SECRET && !google.AUTH_GOOGLE_ID)
    problems.push("AUTH_GOOGLE_ID is needed beside AUTH_GOOGLE_SECRET.");
  if (!result.success || problems.length > 0) refuse(problems);
  const { data } = result;
  const whole = { ...data, PUBLIC_URL: data.PUBLIC_URL ?? addressOf(data.HOST, data.PORT) };
  if (isReadableOnTheWay(whole) && !data.ALLOW_INSECURE_HTTP) refuse([plainHttp]);
  return whole;
}

/** The whole configuration out of `source`. Throws an error that names each wrong variable and says what it must be. */
export function parseEnv(source: Source): Env {
  return parse(fullSettings, source);
}

/** As `parseEnv`, with `DATABASE_URL` and `AUTH_SECRET` allowed to be missing. */
export function parseStartEnv(source: Source): StartEnv {
  return parse(openSettings, source);
}

let parsed: Env | undefined;

/** The configuration of this process, parsed at the first call. Throws as `parseEnv` does. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** The configuration before `npm start` has made an embedded database and a secret. Not kept. */
export function startEnv(): StartEnv {
  return parseStartEnv(process.env);
}

/** Sets variables of this process and forgets what was parsed: for the commands that start a database, and tests. */
export function setEnv(values: Source): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  parsed = undefined;
}

/** This process's variables with some of them set anew: what a child process is given. */
export function childEnv(values: Source = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...values };
}
