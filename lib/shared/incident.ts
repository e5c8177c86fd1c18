/** The number of an incident as it reaches a browser: all that the framework lets an error carry there is its digest. */

const awayMark = "away-";

/** What went wrong on our side, under a number for the administrator. */
export interface Incident {
  /** The request's id, which stands in the log. */
  id: string;
  /** 503 where the database is away for now, so that trying again makes sense; else 500. */
  status: 500 | 503;
}

export const digestOf = ({ id, status }: Incident): string => (status === 503 ? `${awayMark}${id}` : id);

/** Thrown in place of what happened, for the framework to answer as a failure: what happened is in the log already. */
export class Failure extends Error {
  readonly digest: string;
  constructor(incident: Incident) {
    super(`A request failed with ${incident.status}; the log says why under ${incident.id}.`);
    this.name = "Failure";
    this.digest = digestOf(incident);
  }
}

/** What the digest of an error that came from the server tells. */
export function readDigest(digest: string): Incident {
  return digest.startsWith(awayMark)
    ? { id: digest.slice(awayMark.length), status: 503 }
    : { id: digest, status: 500 };
}
