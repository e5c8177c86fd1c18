import { describe, expect, it } from "vitest";
import { addressOf, isLoopback, isReadableOnTheWay, mayLookAround, parseEnv, parseStartEnv } from "./env";

const whole = { DATABASE_URL: "postgres://u:p@db.example:5432/b", AUTH_SECRET: "x".repeat(32) };

describe("the configuration", () => {
  it("needs a database and a secret, and has a default for everything else", () => {
    expect(parseEnv(whole)).toEqual({
      ...whole,
      DATABASE_POOL: 10,
      PORT: 3000,
      HOST: "127.0.0.1",
      PUBLIC_URL: "http://127.0.0.1:3000",
      LOG_LEVEL: "info",
      TRUST_PROXY: false,
      ALLOW_INSECURE_HTTP: false,
      SAMPLE_SCHOOL: false,
      DATA_DIR: ".data",
    });
  });

  it.each([
    ["DATABASE_URL", "mysql://u@h/d"],
    ["DATABASE_URL", "localhost"],
    ["DATABASE_POOL", "0"],
    ["DATABASE_POOL", "many"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["PORT", "-1"],
    ["HOST", "a b"],
    ["PUBLIC_URL", "broadsheet.example"],
    ["AUTH_SECRET", "short"],
    ["LOG_LEVEL", "loud"],
    ["TRUST_PROXY", "maybe"],
    ["SAMPLE_SCHOOL", "sure"],
  ])("refuses %s=%s by name", (name, value) => {
    expect(() => parseEnv({ ...whole, [name]: value })).toThrow(new RegExp(`\\b${name} must `));
  });

  it("names everything that is wrong at once", () => {
    expect(() => parseEnv({ PORT: "x", HOST: "a b" })).toThrow(
      /PORT must[\s\S]*HOST must[\s\S]*DATABASE_URL is needed/,
    );
  });

  it("never repeats a secret in the refusal", () => {
    expect(() => parseEnv({ ...whole, AUTH_SECRET: "hunter2" })).toThrow(/^(?![\s\S]*hunter2)/);
  });

  it("wants both of Google's values or neither", () => {
    expect(() => parseEnv({ ...whole, AUTH_GOOGLE_ID: "id" })).toThrow(/AUTH_GOOGLE_SECRET is needed/);
    expect(() => parseEnv({ ...whole, AUTH_GOOGLE_SECRET: "s" })).toThrow(/AUTH_GOOGLE_ID is needed/);
    expect(parseEnv({ ...whole, AUTH_GOOGLE_ID: "id", AUTH_GOOGLE_SECRET: "s" })).toMatchObject({
      AUTH_GOOGLE_ID: "id",
    });
  });

  it("takes an empty value as unset", () => {
    expect(parseEnv({ ...whole, PORT: "", HOST: " ", PUBLIC_URL: "" })).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
    });
    expect(() => parseEnv({ ...whole, AUTH_SECRET: "" })).toThrow(/AUTH_SECRET is needed/);
  });

  it("keeps the origin of PUBLIC_URL alone", () => {
    expect(parseEnv({ ...whole, PUBLIC_URL: "https://b.example/" }).PUBLIC_URL).toBe("https://b.example");
  });

  it("lets the start command run before there are a database and a secret", () => {
    expect(parseStartEnv({}).DATABASE_URL).toBeUndefined();
    expect(() => parseStartEnv({ DATABASE_URL: "x" })).toThrow(/DATABASE_URL must/);
  });
});

describe("an address", () => {
  it.each([
    "localhost",
    "127.0.0.1",
    "127.9.9.9",
    "::1",
    "[::1]",
    "::ffff:127.0.0.1",
    "LOCALHOST",
    "a.localhost",
  ])("%s is this machine alone", (host) => expect(isLoopback(host)).toBe(true));
  it.each(["0.0.0.0", "::", "192.168.1.4", "127.0.0.1.example.org", "localhost.example.org", "example.org"])(
    "%s is open to others",
    (host) => expect(isLoopback(host)).toBe(false),
  );
  it("is one that a browser takes", () => {
    expect(addressOf("0.0.0.0", 80)).toBe("http://localhost:80");
    expect(addressOf("::1", 3000)).toBe("http://[::1]:3000");
    expect(addressOf("school.lan", 3000)).toBe("http://school.lan:3000");
  });
});

describe("plain http", () => {
  it.each([
    { HOST: "0.0.0.0" },
    { HOST: "192.168.1.4" },
    { PUBLIC_URL: "http://broadsheet.school.lan" },
    { HOST: "::", PUBLIC_URL: "http://localhost:3000" },
  ])("beyond this machine is refused: %o", (change) => {
    expect(() => parseEnv({ ...whole, ...change })).toThrow(
      /PUBLIC_URL must be https[\s\S]*ALLOW_INSECURE_HTTP/,
    );
    expect(() => parseStartEnv(change)).toThrow(/PUBLIC_URL must be https/);
    expect(isReadableOnTheWay(parseEnv({ ...whole, ...change, ALLOW_INSECURE_HTTP: "1" }))).toBe(true);
  });
  it.each([{}, { HOST: "::1" }, { HOST: "0.0.0.0", PUBLIC_URL: "https://broadsheet.school.example" }])(
    "is no matter on this machine, nor behind TLS: %o",
    (change) => expect(isReadableOnTheWay(parseEnv({ ...whole, ...change }))).toBe(false),
  );
});

describe("looking around the sample school", () => {
  it.each([
    [{}, true],
    [{ SAMPLE_SCHOOL: "0" }, false],
    [{ HOST: "0.0.0.0", ALLOW_INSECURE_HTTP: "1" }, false],
    [{ PUBLIC_URL: "https://school.example" }, false],
    [{ TRUST_PROXY: "1" }, false],
  ])("with %o is open: %s", (change, open) =>
    expect(mayLookAround(parseEnv({ ...whole, SAMPLE_SCHOOL: "1", ...change }))).toBe(open),
  );
});
