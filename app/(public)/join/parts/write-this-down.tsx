"use client";

import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/app/ui/button";

interface WriteThisDownProps {
  handle: string;
  passphrase: string;
  className: string;
}

/** Handle and passphrase, shown this once; takes the focus, so that nobody misses it. */
export function WriteThisDown({ handle, passphrase, className }: WriteThisDownProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="border-y-2 border-ink py-6" aria-labelledby="write-this-down">
      <h2 id="write-this-down" ref={heading} tabIndex={-1} className="text-2xl font-semibold">
        Write this down
      </h2>
      <p className="mt-1">
        You are in {className}. This is how you sign in from now on; the passphrase is shown only once.
      </p>
      <dl className="mt-5 space-y-4">
        <div>
          <dt className="text-quiet">Handle</dt>
          <dd className="font-serif text-xl break-words select-all">{handle}</dd>
        </div>
        <div>
          <dt className="text-quiet">Passphrase</dt>
          <dd className="font-serif text-xl break-words select-all">{passphrase}</dd>
        </div>
      </dl>
      <p className="mt-5 text-quiet">Lost it? Your teacher can give you a new passphrase.</p>
      <div className="mt-5 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href="/learn" look="primary">
          I wrote it down, go on
        </ButtonLink>
        <Button onClick={() => window.print()}>Print</Button>
      </div>
    </section>
  );
}
