/** A process that is started again when it ends without having been asked to. */
import { setTimeout as wait } from "node:timers/promises";

interface Mortal {
  /** Settles when it has ended, whyever. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}
export interface Kept<T> {
  /** The one that runs now, or ran last. */
  current(): T;
  stop(): Promise<void>;
  /** Settles, with words on the last end, where it ended too often to be started again. */
  gaveUp: Promise<string>;
}
interface Options<T> {
  /** Ends and failed starts within a minute after which it is given up. */
  limit?: number;
  /** Is told of every end that is followed by a new start. */
  onEnd?: (how: string) => void;
  /** Is given every process that was started in another's place. */
  onStart?: (started: T) => void;
}
const minute = 60_000;
const firstPause = 100;
const longestPause = 2000;
const wordsOf = (how: unknown) => (how instanceof Error ? how.message : String(how ?? "ended"));

/** Starts it, and starts it again after each end but the one that `stop` asks for. Rejects where the first start fails. */
export async function keepAlive<T extends Mortal>(
  start: () => Promise<T>,
  { limit = 5, onEnd = () => {}, onStart = () => {} }: Options<T> = {},
): Promise<Kept<T>> {
  let now = await start();
  let stopping = false;
  let reviving: Promise<void> = Promise.resolve();
  let giveUp: (how: string) => void = () => {};
  const gaveUp = new Promise<string>((done) => {
    giveUp = done;
  });
  const ends: number[] = [];

  async function revive(first: string): Promise<void> {
    let how = first;
    for (let pause = firstPause; !stopping; pause = Math.min(longestPause, pause * 2)) {
      ends.push(Date.now());
      if (ends.filter((end) => end > Date.now() - minute).length > limit) return giveUp(how);
      onEnd(how);
      try {
        now = await start();
        onStart(now);
        watch(now);
        return;
      } catch (error) {
        how = wordsOf(error);
        await wait(pause);
      }
    }
  }
  function watch(one: T): void {
    void one.ended.then((how) => {
      if (!stopping) reviving = revive(wordsOf(how));
    });
  }
  watch(now);
  return {
    current: () => now,
    gaveUp,
    stop: async () => {
      stopping = true;
      await reviving;
      await now.stop();
    },
  };
}
