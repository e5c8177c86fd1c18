/** SQL written out as a tagged template: values become parameters, `sql("name")` an identifier, and statements nest. */
import type { Pool } from "pg";

class Identifier {
  readonly text: string;
  constructor(name: string) {
    this.text = `"${name.replaceAll('"', '""')}"`;
  }
}

/** A statement or a part of one; it runs when it is awaited. */
export class Statement<T extends readonly object[]> implements PromiseLike<T> {
  readonly #pool: Pool;
  readonly #texts: readonly string[];
  readonly #values: readonly unknown[];

  constructor(pool: Pool, texts: readonly string[], values: readonly unknown[]) {
    this.#pool = pool;
    this.#texts = texts;
    this.#values = values;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is awaited, as a promise is
  then<A = T, B = never>(
    done?: ((rows: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const values: unknown[] = [];
    const text = this.#write(values);
    return this.#pool
      .query({ text, values })
      .then(({ rows }) => rows as unknown as T)
      .then(done, failed);
  }

  /** The text with its parameters numbered on from those in `values`, to which they are added. */
  #write(values: unknown[]): string {
    return this.#texts.reduce((text, piece, index) => {
      const value = this.#values[index - 1];
      if (value instanceof Identifier) return text + value.text + piece;
      if (value instanceof Statement) return text + value.#write(values) + piece;
      values.push(value);
      return `${text}$${values.length}${piece}`;
    });
  }
}

export interface Sql {
  // biome-ignore lint/suspicious/noExplicitAny: rows of a statement whose columns nobody named
  <T extends readonly object[] = Record<string, any>[]>(
    texts: TemplateStringsArray,
    ...values: unknown[]
  ): Statement<T>;
  (name: string): Identifier;
}

/** The tag whose statements run on the pool. */
export function sqlOn(pool: Pool): Sql {
  return ((texts: TemplateStringsArray | string, ...values: unknown[]) =>
    typeof texts === "string" ? new Identifier(texts) : new Statement(pool, texts, values)) as Sql;
}
