import type { StudentItemOf } from "@/lib/items/registry";
import type { AnswerOf, ItemKind, ItemOf } from "@/lib/items/schema";

/** A sentence of the lesson's texts, in reading order; `paragraph` is the number that readers cite ("¶2"). */
export interface ReadingSentence {
  id: string;
  text: string;
  paragraph: number;
}

/** A stretch of a text, by UTF-16 offsets, and the number of the comment that stands on it. */
export interface Stretch {
  from: number;
  to: number;
  number: number;
}

/** What a type's student view gets; the default K stands for "of any kind". */
export interface AnswerViewProps<K extends ItemKind = ItemKind> {
  item: StudentItemOf<K>;
  /** Undefined before the first answer. */
  answer: AnswerOf<K> | undefined;
  sentences: ReadingSentence[];
  /** Shows the answer and takes no change. */
  readOnly?: boolean;
  onChange: (answer: AnswerOf<K>) => void;
  /** True while sentences are being pointed at in the article beside. */
  picking?: boolean;
  /** Asks the page to let the student point at sentences, or to stop; absent where no article stands beside. */
  onPick?: (on: boolean) => void;
}

export interface EditorProps<K extends ItemKind = ItemKind> {
  /** Read when the editor first shows; later only what the editor does not edit (evidence, approval) is taken from it. */
  item: ItemOf<K>;
  sentences: ReadingSentence[];
  /** Called on each change. Required texts can be empty while the teacher types. */
  onChange: (item: ItemOf<K>) => void;
}

export interface PreviewProps<K extends ItemKind = ItemKind> {
  item: ItemOf<K>;
}

export interface ReviewProps<K extends ItemKind = ItemKind> {
  item: ItemOf<K>;
  answer: AnswerOf<K> | undefined;
  sentences: ReadingSentence[];
  /** Stretches of a typed answer that comments stand on. */
  marks?: readonly Stretch[];
  /** Feedback for the student: without the notes that only help a teacher to mark. */
  forStudent?: boolean;
}
