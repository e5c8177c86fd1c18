import type { ReviewSaver } from "./saver";

/**
 * What a tab holds of the pieces under review, of one viewer at a time: whoever signs in next in the same tab finds
 * nothing that the one before left unsaved.
 */
export class SaverShelf {
  private viewerId: string | undefined;
  private readonly savers = new Map<string, ReviewSaver>();

  /** The viewer's saver of the attempt, made where there is none. */
  of(viewerId: string, attemptId: string, make: () => ReviewSaver): ReviewSaver {
    if (viewerId !== this.viewerId) this.savers.clear();
    this.viewerId = viewerId;
    const known = this.savers.get(attemptId);
    if (known) return known;
    const saver = make();
    this.savers.set(attemptId, saver);
    return saver;
  }
}
