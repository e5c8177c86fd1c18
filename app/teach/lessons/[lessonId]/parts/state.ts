/** What is published of the lesson being edited. */
export interface Published {
  version: number | null;
  /** The draft version that it was made of. */
  draftVersion: number | null;
  /** Why it can be neither published nor assigned just now, where it is put away. */
  putAway: string | null;
}
