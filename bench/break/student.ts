/** A scripted student at the real desk's own autosave: begins work, types, cites, reloads, hands in, and begins the next. */
import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Autosave } from "@/app/learn/parts/autosave";
import { DeviceLog } from "@/app/learn/parts/device-log";
import type { Send } from "@/app/learn/parts/saving";
import { sendTo } from "@/app/learn/parts/send";
import { actionBody, type DeskPage, readDesk } from "@/bench/server/desk";
import type { Oracle } from "./oracle";
import { patiently } from "./patiently";
import { Pen } from "./pen";
import type { Chances } from "./random";

export interface Person {
  /** Counted from 1; stands in the student's mark. */
  number: number;
  id: string;
  cookie: string;
}
export interface School {
  /** Where the students reach the servers. */
  address: string;
  /** Ids of the actions "start" and "submit". */
  actions: { start: string; submit: string };
  /** Assignments to work on, in turn. */
  assignmentIds: string[];
  oracle: Oracle;
}

/** How long a page or a form may take, in milliseconds. */
const patience = 15_000;

export class Student {
  readonly #person: Person;
  readonly #school: School;
  readonly #chances: Chances;
  readonly #pen: Pen;
  #handedIn = 0;

  constructor(person: Person, school: School, chances: Chances) {
    this.#person = person;
    this.#school = school;
    this.#chances = chances;
    this.#pen = new Pen(person.number, chances);
  }

  get handedIn(): number {
    return this.#handedIn;
  }

  /** Works until `signal` says stop, then saves what is left. Returns the ids of answers that could not be saved. */
  async work(signal: AbortSignal): Promise<string[]> {
    for (const assignmentId of this.#school.assignmentIds) {
      const unsaved = await this.#workOn(assignmentId, signal);
      if (signal.aborted) return unsaved;
    }
    return [];
  }

  async #workOn(assignmentId: string, signal: AbortSignal): Promise<string[]> {
    let desk = await this.#begin(assignmentId, signal);
    while (desk && !signal.aborted) {
      const saver = await this.#sitDown(desk);
      await this.#type(saver, this.#chances.whole(8, 30), signal);
      if (signal.aborted) return this.#finish(saver);
      const reloads = this.#chances.happens(0.3);
      if (reloads) saver.leave();
      else await this.#handIn(assignmentId, desk.attemptId, saver, signal);
      const unsaved = signal.aborted && !reloads ? await this.#finish(saver) : [];
      saver.close();
      if (signal.aborted) return unsaved;
      if (!reloads) return [];
      desk = await this.#open(assignmentId, signal);
    }
    return [];
  }

  /** The form "start" until it is obeyed, then the desk; null where the run ended before. */
  async #begin(assignmentId: string, signal: AbortSignal): Promise<DeskPage | null> {
    while (!signal.aborted) {
      const ask = () => this.#form(assignmentId, this.#school.actions.start, { assignmentId });
      const obeyed = this.#chances.happens(0.2) ? await Promise.all([ask(), ask()]) : [await ask()];
      if (obeyed.includes(true)) break;
      await wait(this.#chances.whole(200, 900));
    }
    return this.#open(assignmentId, signal);
  }

  async #open(assignmentId: string, signal: AbortSignal): Promise<DeskPage | null> {
    while (!signal.aborted) {
      const askedAt = Date.now();
      const page = await this.#page(assignmentId);
      const desk = page === null ? null : readDesk(page);
      if (desk) this.#school.oracle.sawAnswers(desk.attemptId, desk.saved, askedAt);
      if (desk) return desk;
      if (page !== null && !page.includes(assignmentId))
        this.#school.oracle.report(
          "falseAcknowledgements",
          `${assignmentId}: a page with status 200 is no desk`,
        );
      await wait(this.#chances.whole(200, 900));
    }
    return null;
  }

  async #sitDown({ attemptId, saved, copies }: DeskPage): Promise<Autosave> {
    const [writer, accountId] = [randomUUID(), this.#person.id];
    const real = sendTo(`${this.#school.address}/api/answers`, { attemptId }, this.#ask);
    const { oracle } = this.#school;
    const send: Send = async (request, last) => {
      const { number: student } = this.#person;
      const save = oracle.sending({ student, attemptId, ...request });
      const reply = await real(request, last);
      oracle.answered(save, reply);
      return reply;
    };
    const keep = new DeviceLog({ accountId, attemptId, page: writer });
    const saver = new Autosave({ saved, copies, writer, send, sendLate: async () => null, keep });
    await saver.restore();
    return saver;
  }

  async #type(saver: Autosave, changes: number, signal: AbortSignal): Promise<void> {
    for (let change = 0; change < changes && !signal.aborted; change += 1) {
      const { itemId, value } = this.#pen.write();
      saver.change(itemId, value);
      for (const [itemId, [other]] of Object.entries(saver.state().others))
        saver.choose(itemId, saver.state().values[itemId] ?? other?.value ?? value);
      await wait(this.#chances.whole(100, 900));
    }
  }

  /** As the panel does: save everything first, then send the form; again until it is obeyed. */
  async #handIn(
    assignmentId: string,
    attemptId: string,
    saver: Autosave,
    signal: AbortSignal,
  ): Promise<void> {
    while (!signal.aborted) {
      for (const [itemId, value] of Object.entries(saver.state().values))
        if (saver.state().others[itemId]) saver.choose(itemId, value);
      await saver.flush();
      const { unsaved, others } = saver.state();
      if (unsaved.length === 0 && Object.keys(others).length === 0) {
        const ask = () => this.#form(assignmentId, this.#school.actions.submit, { attemptId });
        const obeyed = this.#chances.happens(0.3) ? await Promise.all([ask(), ask()]) : [await ask()];
        if (obeyed.includes(true)) return this.#afterwards(attemptId, saver);
      }
      await wait(this.#chances.whole(200, 900));
    }
  }

  /** Handed in is handed in: some go on typing, and must be told that it no longer counts. */
  async #afterwards(attemptId: string, saver: Autosave): Promise<void> {
    this.#school.oracle.submitted.set(attemptId, Date.now());
    this.#handedIn += 1;
    if (!this.#chances.happens(0.4)) return;
    const { itemId, value } = this.#pen.write();
    saver.change(itemId, value);
    await saver.flush();
  }

  /** Saves what is left, for half a minute at most. */
  async #finish(saver: Autosave): Promise<string[]> {
    for (const until = Date.now() + 30_000; Date.now() < until; await wait(200)) {
      for (const [itemId, value] of Object.entries(saver.state().values))
        if (saver.state().others[itemId]) saver.choose(itemId, value);
      if (await saver.flush()) break;
      if (saver.state().phase === "ended") return [];
    }
    saver.close();
    return [...saver.state().unsaved];
  }

  readonly #ask: typeof fetch = async (url, how) => {
    const headers = new Headers(how?.headers);
    headers.set("cookie", this.#person.cookie);
    headers.set("origin", this.#school.address);
    const response = await patiently(url, { ...how, headers }, patience);
    const { text } = response;
    const { oracle } = this.#school;
    oracle.saw(this.#person.number, text, String(url));
    if (String(url).endsWith("/api/answers") && response.ok && !/^\{"version":\d+,"savedAt":"/.test(text))
      oracle.report(
        "falseAcknowledgements",
        `a save was answered ${response.status} with ${text.slice(0, 200)}`,
      );
    return new Response(text || null, response);
  };

  /** True where the action was obeyed: it redirects then. */
  async #form(assignmentId: string, action: string, fields: Record<string, string>): Promise<boolean> {
    const { oracle, address } = this.#school;
    try {
      const headers = { "next-action": action };
      const how = { method: "POST", headers, body: actionBody(fields) };
      const response = await this.#ask(`${address}/learn/${assignmentId}`, how);
      if (response.status === 303 || response.headers.has("x-action-redirect")) return true;
      if (response.ok) await this.#readRefusal(response);
      oracle.failed += 1;
    } catch {
      oracle.failed += 1; // no answer: nothing is known, so it is tried again
    }
    return false;
  }

  async #readRefusal(response: Response): Promise<void> {
    const text = await response.text();
    if (!text.includes('"status":"refused"') || text.includes("Something went wrong"))
      this.#school.oracle.report(
        "falseAcknowledgements",
        `a form was answered ${response.status} with ${text.slice(0, 300)}`,
      );
  }

  async #page(assignmentId: string): Promise<string | null> {
    try {
      const response = await this.#ask(`${this.#school.address}/learn/${assignmentId}`);
      return response.ok ? await response.text() : null;
    } catch {
      return null; // no answer: asked again
    }
  }
}
