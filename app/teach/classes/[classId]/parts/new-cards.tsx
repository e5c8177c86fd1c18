"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/app/ui/button";
import type { Card } from "@/lib/features/classes/cards";
import { SignInCards } from "./sign-in-cards";

interface NewCardsProps {
  title: string;
  children?: ReactNode;
  cards: Card[];
  className: string;
  origin: string;
}

/** Cards with passphrases that were made a moment ago; takes the focus, so that nobody misses that they show only now. */
export function NewCards({ title, children, cards, className, origin }: NewCardsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="new-cards">
      <div className="no-card">
        <h2 id="new-cards" ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {title}
        </h2>
        {children}
        {cards.length > 0 && (
          <>
            <p className="mt-1 max-w-[65ch]">
              Print the cards now: the passphrases show only this once, and nobody can look them up later.
            </p>
            <Button look="primary" className="my-4" onClick={() => window.print()}>
              {cards.length === 1 ? "Print the card" : `Print ${cards.length} cards`}
            </Button>
          </>
        )}
      </div>
      {cards.length > 0 && <SignInCards cards={cards} className={className} origin={origin} />}
    </section>
  );
}
