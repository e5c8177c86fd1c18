import { connect, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { readDesk } from "@/bench/server/desk";
import type { Answer } from "@/lib/items/answers";
import { faultKinds, planFaults } from "./faults";
import type { Held } from "./judge";
import { markOf, Oracle } from "./oracle";
import { chancesFrom } from "./random";
import { Relay } from "./relay";
import { ReviewRecord } from "./reviewers";

const typed = (text: string): Answer => ({ kind: "short-answer", text });
const nothing: Held = { answers: [], copies: [], attempts: [], submissions: [], doubleMarks: [], marks: [] };
const now = () => new Date().toISOString();

/** An oracle that saw one student save `texts` one after another, each acknowledged with the next version. */
function afterSaves(...texts: string[]) {
  const oracle = new Oracle();
  const save = (text: string, count: number) =>
    oracle.sending({
      student: 1,
      attemptId: "a",
      itemId: "q3",
      writer: "w",
      count,
      value: typed(text),
    });
  texts.forEach((text, index) => {
    oracle.answered(save(text, index + 1), { kind: "saved", version: index + 1, savedAt: now() });
  });
  return { oracle, save };
}
const held = (text: string, version: number, writerCount = version): Held => ({
  ...nothing,
  answers: [{ attemptId: "a", itemId: "q3", writer: "w", writerCount, version, value: typed(text) }],
});

describe("the oracle finds", () => {
  it("nothing where the last acknowledged text stands, or a later one of the same page", () => {
    const { oracle, save } = afterSaves("one", "two");
    save("three", 3); // its answer was lost
    oracle.judge(held("two", 2));
    oracle.judge(held("three", 3));
    expect(Object.values(oracle.findings).flat()).toEqual([]);
  });

  it("nothing where a save was overtaken on its way by a later one of its page", () => {
    const { oracle, save } = afterSaves();
    const [first, second] = [save("one", 1), save("two", 2)];
    oracle.answered(second, { kind: "saved", version: 1, savedAt: now() });
    oracle.answered(first, { kind: "saved", version: 1, savedAt: now() });
    oracle.sawAnswers("a", [{ itemId: "q3", version: 1, value: typed("two") }], Date.now() + 1);
    oracle.judge(held("two", 1, 2));
    expect(Object.values(oracle.findings).flat()).toEqual([]);
  });

  it.each([
    ["is gone", nothing],
    ["went back to the one before", held("one", 1)],
    ["is another at the same version", held("one", 2, 1)],
  ])("an acknowledged text that %s", (_, database) => {
    const { oracle } = afterSaves("one", "two");
    oracle.judge(database);
    expect(oracle.findings.acknowledgedLost).not.toEqual([]);
  });

  it("a text that was lost and written over since: its version is given out again", () => {
    const { oracle, save } = afterSaves("one", "two");
    oracle.answered(save("three", 3), { kind: "saved", version: 2, savedAt: now() });
    expect(oracle.findings.acknowledgedLost).toHaveLength(1);
  });

  it("a text that a page doesn't show although it was acknowledged before", () => {
    const { oracle } = afterSaves("one", "two");
    oracle.sawAnswers("a", [{ itemId: "q3", version: 1, value: typed("one") }], Date.now() + 1);
    expect(oracle.findings.acknowledgedLost).toHaveLength(1);
  });

  it("another student's words in what a student is sent, and a text that nobody sent in the database", () => {
    const { oracle } = afterSaves();
    oracle.saw(1, `mine ${markOf(1)}`, "/learn");
    expect(oracle.findings.leakedToOthers).toEqual([]);
    oracle.saw(1, `theirs ${markOf(2)}`, "/learn");
    oracle.judge(held("whose", 1));
    expect(oracle.findings.leakedToOthers).toHaveLength(2);
  });

  it("a save that is acknowledged after the work was handed in, or at another clock's time", () => {
    const { oracle, save } = afterSaves();
    const early = save("early", 1);
    oracle.answered(early, { kind: "saved", version: 1, savedAt: "2020-01-01T00:00:00Z" });
    oracle.submitted.set("a", Date.now() - 1);
    oracle.answered(save("late", 2), { kind: "saved", version: 2, savedAt: now() });
    expect(oracle.findings.falseAcknowledgements).toHaveLength(2);
  });

  it("work that was handed in twice, begun twice, or said to be handed in and is not", () => {
    const { oracle } = afterSaves();
    oracle.submitted.set("c", Date.now());
    const attempt = { assignmentId: "x", userId: "u" };
    oracle.judge({
      ...nothing,
      attempts: [
        { ...attempt, id: "b", state: "submitted" },
        { ...attempt, id: "c", state: "working" },
      ],
      submissions: [{ attemptId: "b", times: 2 }],
    });
    expect(oracle.findings.doubledSubmissions).toHaveLength(2);
    expect(oracle.findings.falseAcknowledgements).not.toEqual([]);
  });
});

describe("the record of reviews finds", () => {
  const sent = (comment: string, base: number, version: number | null) => ({
    ...{ attemptId: "a", part: "q3", base, comment, version },
  });
  const held = (comment: string, version: number) => [{ attemptId: "a", part: "q3", comment, version }];
  const recordOf = (...all: ReturnType<typeof sent>[]) => {
    const record = new ReviewRecord();
    record.sent.push(...all);
    return record;
  };
  it("nothing where the last acknowledged comment stands, or a later one whose answer was lost", () => {
    const record = recordOf(sent("⟦a⟧ 1", 0, 1), sent("⟦a⟧ 2", 1, 2), sent("⟦a⟧ 3", 2, null));
    expect(record.judge(held("⟦a⟧ 2", 2))).toEqual([]);
    expect(record.judge(held("⟦a⟧ 3", 3))).toEqual([]);
  });
  it.each([
    ["went back", [sent("⟦a⟧ 1", 0, 1), sent("⟦a⟧ 2", 1, 2)], held("⟦a⟧ 1", 2)],
    ["was overwritten silently", [sent("⟦a⟧ 1", 0, 1), sent("⟦a⟧ 2", 0, 1)], held("⟦a⟧ 2", 1)],
    ["stands on another's work", [sent("⟦b⟧ 1", 0, 1)], held("⟦b⟧ 1", 1)],
    ["is gone", [sent("⟦a⟧ 1", 0, 1)], held("", 0)],
  ])("a comment that %s", (_, all, database) => {
    expect(recordOf(...all).judge(database)).not.toEqual([]);
  });
});

describe("a run's plan", () => {
  it("is the same for the same seed, and another for another", () => {
    const draw = (seed: number) => {
      const plan = planFaults(chancesFrom(seed), faultKinds);
      return Array.from({ length: 50 }, () => plan.next().value);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
});

describe("a desk's page", () => {
  it("is read with long texts, which stand in rows of their own", () => {
    const id = "019aaf00-0000-7000-8000-000000000001";
    const long = "é".repeat(3);
    const saved = '[{"itemId":"q3","value":{"kind":"short-answer","text":"$1f"},"version":2,"savedAt":"x"}]';
    const flight = `1f:T6,${long}2:{"attemptId":"${id}","saved":${saved},"copies":[]}\n`;
    const desk = readDesk(`<script>self.__next_f.push([1,${JSON.stringify(flight)}])</script>`);
    expect(desk?.saved[0]?.value).toEqual({ kind: "short-answer", text: long });
    expect(readDesk("<p>Submitted</p>")).toBeNull();
  });
});

describe("a relay", () => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const each of undo.splice(0)) await each();
  });

  /** Says "echo" through a relay to a server that echoes; "cut" where the connection ends before the echo. */
  async function echoRelay() {
    const server = createServer((socket) => socket.on("error", () => {}).pipe(socket));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
    const address = server.address();
    const relay = new Relay((attempt) =>
      attempt === 0 && typeof address === "object" ? address?.port : undefined,
    );
    const port = await relay.listen();
    undo.push(
      () => relay.close(),
      () => server.close(),
    );
    const say = () =>
      new Promise<string>((done) => {
        const socket = connect(port, "127.0.0.1", () => socket.write("echo"));
        socket.on("error", () => {}).on("close", () => done("cut"));
        socket.on("data", (data) => {
          done(String(data));
          socket.destroy();
        });
      });
    return { relay, say };
  }

  it("passes what it is given, loses an answer when told to, and takes nothing while it refuses", async () => {
    const { relay, say } = await echoRelay();
    expect(await say()).toBe("echo");
    relay.cutReplies(1);
    expect(await say()).toBe("cut");
    const refusing = relay.refuse(50);
    expect(await say()).toBe("cut");
    await refusing;
    expect(await say()).toBe("echo");
  });

  it("holds what passes for as long as it is told", async () => {
    const { relay, say } = await echoRelay();
    const began = performance.now();
    const holding = relay.hold(60);
    expect(await say()).toBe("echo");
    expect(performance.now() - began).toBeGreaterThan(50);
    await holding;
  });
});
