"use client";

import { useEffect, useRef } from "react";

/** The browser's own time zone as a hidden field; empty until the script has run. */
export function BrowserTimeZone() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  });
  return <input ref={field} type="hidden" name="timeZone" />;
}
