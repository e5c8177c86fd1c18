/** Asks one of the editor's own routes; every way it can fail becomes words that say what to do. */
export type Answered<T> = { ok: true; value: T } | { ok: false; message: string };

export async function ask<T>(
  path: string,
  method: "GET" | "POST" | "DELETE",
  body?: unknown,
): Promise<Answered<T>> {
  try {
    const response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const answer: T & { error?: { message?: string } } = await response.json();
    if (response.ok) return { ok: true, value: answer };
    return { ok: false, message: answer.error?.message ?? "Something went wrong. Try again in a moment." };
  } catch (error) {
    console.warn("A question to the server failed.", error);
    return { ok: false, message: "The server could not be reached. Try again in a moment." };
  }
}
