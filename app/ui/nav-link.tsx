"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A word of navigation that shows, and says, when its page or one under it is open. A home of one segment is open alone. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const under = href.lastIndexOf("/") > 0 && path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={path === href ? "page" : under ? "true" : undefined}
      className="text-ink no-underline hover:underline aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-[0.4em]"
    >
      {children}
    </Link>
  );
}
