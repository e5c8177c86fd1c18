"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

type Kind = NonNullable<Parameters<ReturnType<typeof useRouter>["prefetch"]>[1]>["kind"];
// The router's own word for a page with its data; the enum that holds it is no part of what Next exports.
const whole = "full" as Kind;

/**
 * Fetches whole pages ahead, and again each time that what was fetched is dropped: every refresh of a page drops it. A link
 * does so only while it is in sight, and who writes a comment has scrolled past it.
 */
export function Preload({ href }: { href: string }) {
  const router = useRouter();
  useEffect(() => {
    let here = true;
    const fetchAhead = () => {
      if (here) router.prefetch(href, { kind: whole, onInvalidate: fetchAhead });
    };
    fetchAhead();
    return () => {
      here = false;
    };
  }, [router, href]);
  return null;
}
