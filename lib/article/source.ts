/** What an article is read from: bytes, and what is known about them. */

/** Largest file, in bytes. */
export const fileBytes = 10 * 1024 * 1024;

export interface Source {
  bytes: Uint8Array;
  /** The media type that a server stated, or empty. */
  type: string;
  charset?: string | undefined;
  /** The file's name, or empty. */
  name: string;
  /** Where it was fetched, or empty. */
  url: string;
}
