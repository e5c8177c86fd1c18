/** Reads texts aloud with the browser's own voice, a sentence at a time, and lights each while it is spoken. */

export interface Passage {
  text: string;
  /** Lights what is spoken; returns what puts the light out. */
  light: () => () => void;
}
export interface SpeakerState {
  /** In English; without one there is nothing to press. */
  voices: readonly SpeechSynthesisVoice[];
  phase: "silent" | "speaking" | "paused";
  /** What is being read: "article", or a question's id. */
  source: string | null;
}
export interface Manner {
  voice: string;
  /** Percent. */
  rate: number;
}

const silent: SpeakerState = { voices: [], phase: "silent", source: null };
const engineHere = () =>
  typeof window !== "undefined" && "speechSynthesis" in window ? window.speechSynthesis : null;
const isEnglish = ({ lang }: SpeechSynthesisVoice) => /^en\b/i.test(lang.replace("_", "-"));

export class Speaker {
  #state = silent;
  readonly #listeners = new Set<() => void>();
  #passages: readonly Passage[] = [];
  #at = 0;
  #manner: Manner = { voice: "", rate: 100 };
  #out: (() => void) | null = null;
  /** Browsers still tell of a sentence that was broken off: only the newest one's end counts. */
  #turn = 0;

  /** Looks for voices, as long as the page stands. Returns what ends it. */
  open(): () => void {
    const engine = engineHere();
    if (!engine) return () => {};
    const look = () => this.#set({ voices: engine.getVoices().filter(isEnglish) });
    const leave = () => this.stop();
    look();
    engine.addEventListener?.("voiceschanged", look);
    window.addEventListener("pagehide", leave);
    return () => {
      engine.removeEventListener?.("voiceschanged", look);
      window.removeEventListener("pagehide", leave);
      this.stop();
    };
  }

  readonly state = (): SpeakerState => this.#state;
  readonly stateOnServer = (): SpeakerState => silent;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  play(source: string, passages: readonly Passage[], manner: Manner): void {
    this.stop();
    if (passages.length === 0) return;
    this.#passages = passages;
    this.#manner = manner;
    this.#at = 0;
    this.#set({ phase: "speaking", source });
    this.#speak();
  }

  /** Broken off at the start of its sentence: the browsers' own pausing is lost on some devices. */
  pause(): void {
    if (this.#state.phase !== "speaking") return;
    this.#hush();
    this.#set({ phase: "paused" });
  }
  resume(): void {
    if (this.#state.phase !== "paused") return;
    this.#set({ phase: "speaking" });
    this.#speak();
  }
  /** Another voice or speed, from the sentence that is being spoken. */
  tune(manner: Manner): void {
    this.#manner = manner;
    if (this.#state.phase !== "speaking") return;
    this.#hush();
    this.#speak();
  }
  stop(): void {
    if (this.#state.phase === "silent") return;
    this.#hush();
    this.#dark();
    this.#set({ phase: "silent", source: null });
  }

  #hush(): void {
    this.#turn += 1;
    engineHere()?.cancel();
  }
  #dark(): void {
    this.#out?.();
    this.#out = null;
  }

  #speak(): void {
    const [engine, passage] = [engineHere(), this.#passages[this.#at]];
    if (!engine || !passage) {
      this.stop();
      return;
    }
    this.#dark();
    this.#out = passage.light();
    const words = new SpeechSynthesisUtterance(passage.text);
    const voice = this.#state.voices.find(({ name }) => name === this.#manner.voice);
    if (voice) words.voice = voice;
    words.lang = voice?.lang ?? "en";
    words.rate = this.#manner.rate / 100;
    this.#turn += 1;
    const turn = this.#turn;
    words.onend = () => {
      if (turn !== this.#turn) return;
      this.#at += 1;
      this.#speak();
    };
    words.onerror = () => {
      if (turn === this.#turn) this.stop();
    };
    engine.speak(words);
  }

  #set(change: Partial<SpeakerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
