/** A scripted student at the real desk's own autosave: begins work, types, cites, reloads, hands in, and begins the next. */
import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Autosave } from "@/app/learn/parts/autosave";
import { DeviceLog } from "@/app/learn/parts/device-log";
import type { Send } from "@/app/learn/parts/saving";
import { sendTo } from "@/app/learn/parts/send";
import { actionBody, type DeskPage, readDesk } from "@/bench/server/desk";
import type { Answer } from "@/lib/items/answers";
import { orderedJson } from "@/lib/shared/ordered-json";
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
  /** Without a network until then; milliseconds since 1970. */
  #offlineUntil = 0;
  /** What was typed last, by item, and when. */
  readonly #typed = new Map<string, { value: Answer; at: number }>();

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
    this.#typed.clear();
    while (desk && !signal.aborted) {
      const saver = await this.#sitDown(desk);
      if (this.#chances.happens(0.2)) this.#offlineUntil = Date.now() + this.#chances.whole(500, 5000);
      await this.#type(saver, this.#chances.whole(8, 30), signal);
      if (signal.aborted) return this.#finish(saver);
      if (this.#chances.happens(0.15)) await this.#writeOnPhone(desk, signal);
      const killed = this.#chances.happens(0.2);
      const reloads = killed || this.#chances.happens(0.25);
      // A killed browser sends nothing more.
      if (reloads && !killed) saver.leave();
      else if (!reloads) await this.#handIn(assignmentId, desk.attemptId, saver, signal);
      const unsaved = signal.aborted && !reloads ? await this.#finish(saver) : [];
      saver.close();
      if (signal.aborted) return unsaved;
      if (!reloads) return [];
      const goneAt = Date.now();
      desk = await this.#open(assignmentId, signal);
      if (desk && killed) await this.#lookForTyped(desk, goneAt);
    }
    return [];
  }

  /** Another device of the same student's, with a log of its own, at the same work. */
  async #writeOnPhone(desk: DeskPage, signal: AbortSignal): Promise<void> {
    const saver = await this.#sitDown(desk, "phone");
    await this.#type(saver, this.#chances.whole(1, 4), signal);
    await this.#finish(saver);
  }

  /** What was typed a second before a browser was killed is there when it comes back, as the answer or to choose. */
  async #lookForTyped(desk: DeskPage, goneAt: number): Promise<void> {
    const saver = await this.#sitDown(desk);
    // Beside what another device wrote both texts show, once the server has been asked.
    for (const until = Date.now() + 30_000; Date.now() < until && !(await saver.flush()); await wait(200));
    const { values, others, phase } = saver.state();
    if (phase !== "saved") return saver.close();
    for (const [itemId, { value, at }] of this.#typed) {
      const there = [values[itemId], ...(others[itemId] ?? []).map((other) => other.value)];
      if (at < goneAt - 1000 && !there.some((each) => orderedJson(each) === orderedJson(value)))
        this.#school.oracle.report(
          "typedLost",
          `${desk.attemptId} ${itemId}: typed before a crash, gone after`,
        );
    }
    await this.#finish(saver);
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

  async #sitDown({ attemptId, saved, copies }: DeskPage, device = "laptop"): Promise<Autosave> {
    const [writer, accountId] = [randomUUID(), `${this.#person.id} ${device}`];
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
      this.#typed.set(itemId, { value, at: Date.now() });
      this.#settle(saver);
      await wait(this.#chances.whole(100, 900));
    }
  }

  /** Of several texts the student chooses the one on the screen. */
  #settle(saver: Autosave): void {
    for (const [itemId, [other]] of Object.entries(saver.state().others)) {
      const value = saver.state().values[itemId] ?? other?.value;
      if (!value) continue;
      saver.choose(itemId, value);
      this.#typed.set(itemId, { value, at: Date.now() });
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
      this.#settle(saver);
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
      this.#settle(saver);
      if (await saver.flush()) break;
      if (saver.state().phase === "ended") return [];
    }
    saver.close();
    return [...saver.state().unsaved];
  }

  readonly #ask: typeof fetch = async (url, how) => {
    if (Date.now() < this.#offlineUntil) throw new TypeError("no network");
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

  /** True where the action was obeyed: it redirects then, or says that it is done. */
  async #form(assignmentId: string, action: string, fields: Record<string, string>): Promise<boolean> {
    const { oracle, address } = this.#school;
    try {
      const headers = { "next-action": action };
      const how = { method: "POST", headers, body: actionBody(fields) };
      const response = await this.#ask(`${address}/learn/${assignmentId}`, how);
      if (response.status === 303 || response.headers.has("x-action-redirect")) return true;
      const said = response.ok ? await response.text() : "";
      if (said.includes('"status":"done"')) return true;
      if (response.ok) this.#readRefusal(response.status, said);
      oracle.failed += 1;
    } catch {
      oracle.failed += 1; // no answer: nothing is known, so it is tried again
    }
    return false;
  }

  #readRefusal(status: number, text: string): void {
    if (!text.includes('"status":"refused"') || text.includes("Something went wrong"))
      this.#school.oracle.report(
        "falseAcknowledgements",
        `a form was answered ${status} with ${text.slice(0, 300)}`,
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
