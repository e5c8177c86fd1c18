import { describe, expect, it } from "vitest";
import { safeError } from "./safe-error";

const said = "Kofi Mensah wrote: the treaty";

describe("an error in the log", () => {
  it("says which statement failed and why, and none of the values", () => {
    const cause = Object.assign(
      new Error('duplicate key value violates unique constraint "users_email_unique"'),
      {
        code: "23505",
        detail: `Key (email)=(${said}) already exists.`,
        constraint_name: "users_email_unique",
        parameters: [said],
      },
    );
    const error = Object.assign(new Error(`Failed query: insert into users\nparams: ${said}`, { cause }), {
      params: [said],
    });
    const safe = safeError(error);
    expect(JSON.stringify(safe)).not.toContain("Mensah");
    expect(safe.message).toBe("Failed query: insert into users");
    expect(safe.cause).toMatchObject({ code: "23505", constraint_name: "users_email_unique" });
    expect(safe.stack).toMatch(/^\s+at /);
  });

  it("leaves out a value that PostgreSQL quotes in its message", () => {
    const error = Object.assign(new Error(`invalid input syntax for type uuid: "${said}"`), {
      code: "22P02",
    });
    expect(JSON.stringify(safeError(error))).not.toContain("Mensah");
  });

  it("takes what is no error, and causes without an end", () => {
    expect(safeError(said)).toEqual({ type: "string", message: "not an error", stack: "" });
    const round: Error & { cause?: unknown } = new Error("round");
    round.cause = round;
    expect(safeError(round).message).toBe("round");
  });
});
