import Link from "next/link";
import type { ReactNode } from "react";
import { NavLink } from "./nav-link";

interface MastheadProps {
  /** Where the name leads. */
  home: string;
  links: { href: string; text: string }[];
  /** At the right: the person, or the way in. */
  children?: ReactNode;
}

/** A page whose `main` has `data-wide` gets a masthead as wide as itself. Thin rule, the name in small capitals, three or four words of navigation, the person at the right. */
export function Masthead({ home, links, children }: MastheadProps) {
  return (
    <header className="border-b border-rule print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:p-2"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-page flex-wrap in-[body:has([data-wide])]:max-w-[96rem] items-baseline gap-x-6 gap-y-1 px-4 py-3">
        <Link
          href={home}
          className="font-serif text-lg font-semibold tracking-[0.14em] text-ink uppercase no-underline"
        >
          Broadsheet
        </Link>
        <nav aria-label="Main" className="flex flex-wrap gap-x-5 gap-y-1 max-sm:order-last max-sm:w-full">
          {links.map(({ href, text }) => (
            <NavLink key={href} href={href}>
              {text}
            </NavLink>
          ))}
        </nav>
        <div className="ml-auto flex items-baseline gap-4 text-quiet">{children}</div>
      </div>
    </header>
  );
}
