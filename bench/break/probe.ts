/** A student who only asks: does saving work here again, and does shut work stay shut? */
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { SaveReply } from "@/app/learn/parts/saving";
import { sendTo } from "@/app/learn/parts/send";
import type { Answer } from "@/lib/items/answers";
import { markOf, type Oracle, placeOf } from "./oracle";
import { patiently } from "./patiently";
import type { ProbeWork } from "./school";

/** A save that takes longer has not recovered; in milliseconds. */
const patience = 2000;
const itemId = "q3";

export class Probe {
  readonly #work: ProbeWork;
  readonly #address: string;
  readonly #oracle: Oracle;
  readonly #writer = randomUUID();
  #count = 0;
  #base = 0;

  constructor(work: ProbeWork, address: string, oracle: Oracle) {
    this.#work = work;
    this.#address = address;
    this.#oracle = oracle;
  }

  /** Saves again and again until one save is acknowledged; false where none was within `limit` milliseconds. */
  async untilSaved(limit: number): Promise<boolean> {
    for (const until = Date.now() + limit; Date.now() < until; await wait(40)) {
      const reply = await this.#save(this.#work.attemptId);
      if (reply.kind !== "saved") continue;
      this.#base = reply.version;
      return true;
    }
    return false;
  }

  /** Work that has closed or not yet opened takes nothing, whatever the server's clock says. */
  async checkShut(): Promise<void> {
    for (const attemptId of this.#work.shut) {
      const { kind } = await this.#save(attemptId);
      if (kind === "saved" || kind === "stale")
        this.#oracle.report("falseAcknowledgements", `${placeOf({ attemptId, itemId })}: saved while shut`);
    }
  }

  async #save(attemptId: string): Promise<SaveReply> {
    const { person } = this.#work;
    this.#count += 1;
    const text = `${markOf(person.number)} ${this.#count}`;
    const value: Answer = { kind: "short-answer", text };
    const base = this.#base;
    const request = { itemId, base, writer: this.#writer, count: this.#count, value };
    const save = this.#oracle.sending({
      student: person.number,
      attemptId,
      ...request,
    });
    const headers = { "content-type": "application/json", cookie: person.cookie, origin: this.#address };
    const ask: typeof fetch = async (url, how) => {
      const answer = await patiently(url, { ...how, headers }, patience);
      return new Response(answer.text, answer);
    };
    const reply = await sendTo(`${this.#address}/api/answers`, { attemptId }, ask)(request, false);
    this.#oracle.answered(save, reply);
    return reply;
  }
}
