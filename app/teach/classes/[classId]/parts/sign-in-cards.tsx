import type { Card } from "@/lib/features/classes/cards";
import "./cards.css";

interface SignInCardsProps {
  cards: Card[];
  className: string;
  /** Where people reach the server. */
  origin: string;
}

/** What each student needs to come in, to be cut out. On paper eight to a sheet. */
export function SignInCards({ cards, className, origin }: SignInCardsProps) {
  return (
    <ul className="sign-in-cards" aria-label="Sign-in cards">
      {cards.map(({ name, handle, passphrase }) => (
        <li key={handle} className="flex flex-col">
          <p className="font-serif text-xl leading-tight font-semibold break-words">{name}</p>
          <p className="text-sm text-quiet break-words">{className}</p>
          <dl className="mt-3 grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1">
            <dt className="text-sm text-quiet">Go to</dt>
            <dd className="break-words">
              {origin.replace(/^https?:\/\//, "")}
              <wbr />
              /sign-in
            </dd>
            <dt className="text-sm text-quiet">Handle</dt>
            <dd className="font-semibold break-words select-all">{handle}</dd>
            <dt className="text-sm text-quiet">Passphrase</dt>
            <dd className="font-semibold break-words select-all">
              {passphrase ?? <span className="font-normal">the one you have</span>}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
