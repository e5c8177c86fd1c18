/** A request that ends within its time whatever happens to its connection. */
export interface Answer {
  status: number;
  ok: boolean;
  headers: Headers;
  text: string;
}

/**
 * Asks, and reads the answer whole. Rejects after `patience` milliseconds. The timer is held here: one of
 * AbortSignal.timeout can be collected together with a request that nothing else holds, which then never ends.
 */
export async function patiently(
  url: Parameters<typeof fetch>[0],
  how: RequestInit,
  patience: number,
): Promise<Answer> {
  const aborting = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      aborting.abort();
      fail(new Error(`No answer within ${patience} ms.`));
    }, patience);
  });
  const asked = fetch(url, { ...how, redirect: "manual", signal: aborting.signal }).then(async (response) => {
    const { status, ok, headers } = response;
    return { status, ok, headers, text: await response.text() };
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
