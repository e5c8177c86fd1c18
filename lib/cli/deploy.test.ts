/** Docker is on few machines that run these tests, so what can be held without it is held here. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { isReadableOnTheWay, parseEnv } from "@/lib/shared/env";

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
});
const compose = z
  .object({
    services: z.record(z.string(), service),
    volumes: z.record(z.string(), z.unknown()),
    networks: z.record(z.string(), z.unknown()),
  })
  .parse(parse(readFileSync("compose.yaml", "utf8")));
const { postgres, broadsheet, caddy } = compose.services;
if (!postgres || !broadsheet || !caddy) throw new Error("A service is missing.");
const dockerfile = readFileSync("Dockerfile", "utf8");
const caddyfile = readFileSync(join("deploy", "Caddyfile"), "utf8");

const given: Record<string, string> = {
  POSTGRES_PASSWORD: "owner",
  SERVING_PASSWORD: "serving",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  PUBLIC_URL: "https://broadsheet.school.example",
};
/** As compose fills in `${NAME}`, `${NAME:-default}` and `${NAME:?words}`. */
const filled = (text: string) =>
  text.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name, kind, rest) => given[name] ?? (kind === "-" ? rest : ""),
  );
/** The variables that the image sets. */
const ofImage = Object.fromEntries(
  [...dockerfile.matchAll(/^ENV (.*)$/gm)].flatMap(([, line = ""]) =>
    line.split(" ").map((pair) => pair.split("=")),
  ),
);
const environment = {
  ...ofImage,
  ...Object.fromEntries(Object.entries(broadsheet.environment).map(([name, text]) => [name, filled(text)])),
};

describe("the containers", () => {
  it("start with a configuration that is right, over TLS, and names no variable that is none of ours", () => {
    const env = parseEnv(environment);
    expect(isReadableOnTheWay(env)).toBe(false);
    expect(env.TRUST_PROXY).toBe(true);
    const known = readFileSync(join("lib", "shared", "env.ts"), "utf8");
    for (const name of Object.keys(broadsheet.environment)) expect(known).toContain(`${name}:`);
  });

  it("serve by a role that is not the one that owns the tables", () => {
    const { DATABASE_URL, MIGRATE_DATABASE_URL = "" } = parseEnv(environment);
    const [serving, owner] = [new URL(DATABASE_URL), new URL(MIGRATE_DATABASE_URL)];
    expect(owner.username).toBe(postgres.environment.POSTGRES_USER);
    expect(owner.pathname).toBe(`/${postgres.environment.POSTGRES_DB}`);
    expect(readFileSync(join("deploy", "roles.sh"), "utf8")).toContain(
      `create role ${serving.username} login`,
    );
    expect([serving.hostname, owner.hostname]).toEqual(["postgres", "postgres"]);
    expect([serving.password, owner.password]).toEqual(["serving", "owner"]);
  });

  it("show nothing but the proxy to the network, and the proxy leads to the server", () => {
    expect([postgres.ports, broadsheet.ports, caddy.ports]).toEqual([[], [], ["80:80", "443:443"]]);
    expect(postgres.networks).toEqual(["inside"]);
    expect(compose.networks.inside).toEqual({ internal: true });
    expect(caddyfile).toContain(`reverse_proxy broadsheet:${parseEnv(environment).PORT}`);
    expect(caddyfile).toContain("tls {$TLS:internal}");
  });

  it("keep what must outlive them in volumes that are declared, and mount files that are there", () => {
    for (const { volumes } of Object.values(compose.services))
      for (const [from = ""] of volumes.map((volume) => volume.split(":")))
        expect(from.startsWith("./") ? existsSync(from) : from in compose.volumes, from).toBe(true);
    expect(postgres.volumes).toContain("postgres:/var/lib/postgresql");
    expect(dockerfile).toContain(`VOLUME ${parseEnv(environment).DATA_DIR}`);
  });

  it("are each asked for their health, the server at a route that there is", () => {
    const [, node, script = ""] = broadsheet.healthcheck.test;
    expect(node).toBe("node");
    const path = /\}(\/api\/\w+)`/.exec(readFileSync(script, "utf8"))?.[1];
    expect(existsSync(join("app", path ?? "nowhere", "route.ts"))).toBe(true);
    expect(dockerfile).toContain(`CMD ["node", "${script}"]`);
  });

  it("run what the image holds, as a user that is not root, from a Debian with Node 20", () => {
    const stages = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(stages).toEqual(["node:20-bookworm-slim", "node:20-bookworm-slim"]);
    expect(dockerfile).toMatch(/^USER node$/m);
    const main = /^CMD \["node", "(.*)"\]$/m.exec(dockerfile)?.[1];
    expect(existsSync(main ?? "nowhere")).toBe(true);
    const left = readFileSync(".dockerignore", "utf8").split("\n");
    for (const kept of ["app", "db", "lib", "next.config.js", "tsconfig.json"])
      expect(left).not.toContain(kept);
    for (const secret of [".env*", ".data"]) expect(left).toContain(secret);
  });
});
