"use client";

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { ReviewState } from "@/lib/features/reviews/queries";
import { livePoints, type MarkPart, sum } from "@/lib/grading/rubric";
import { typedPoints } from "./draft";
import { ReviewSaver, type Snapshot } from "./saver";
import { sendMark } from "./send";
import { SaverShelf } from "./shelf";
import { useDevice } from "./use-device";

interface Review {
  saver: ReviewSaver;
  parts: MarkPart[];
  assignmentId: string;
  attemptId: string;
  /** What is not saved stands on this device meanwhile. */
  onDevice: boolean;
}
const Context = createContext<Review | null>(null);

// Kept for the life of the browser tab: going back to a piece must not bring back marks that were left behind.
const savers = new SaverShelf();

interface ReviewProviderProps {
  viewerId: string;
  assignmentId: string;
  attemptId: string;
  review: ReviewState;
  parts: MarkPart[];
  children: ReactNode;
}

/** Holds the marks of one piece while it is on the page, and saves them. */
export function ReviewProvider(props: ReviewProviderProps) {
  const { viewerId, assignmentId, attemptId, review, parts, children } = props;
  const [saver] = useState(() => {
    const make = () => new ReviewSaver(review, parts, sendMark(viewerId, assignmentId, attemptId));
    return typeof window === "undefined" ? make() : savers.of(viewerId, attemptId, make);
  });
  useEffect(() => saver.adopt(review), [saver, review]);
  useEffect(() => {
    const leave = () => void saver.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isPending()) return;
      leave();
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [saver]);
  const onDevice = useDevice(saver, viewerId, attemptId);
  return <Context value={{ saver, parts, assignmentId, attemptId, onDevice }}>{children}</Context>;
}

export function useReview(): Review & { now: Snapshot } {
  const review = useContext(Context);
  if (!review) throw new Error("useReview stands inside a ReviewProvider.");
  const { snapshot, subscribe } = review.saver;
  return { ...review, now: useSyncExternalStore(subscribe, snapshot, snapshot) };
}

/** Points of one part as they stand on the page; null while it is unmarked or what was typed is no number. */
export function pointsNow(part: MarkPart, now: Snapshot): number | null {
  const draft = now.parts[part.itemId]?.draft;
  const points = draft ? livePoints(part, draft.levels, typedPoints(draft.points)) : part.byKey;
  return Number.isNaN(points) ? null : points;
}

/** The total as it stands on the page. */
export function useTotal() {
  const { parts, now } = useReview();
  const points = parts.map((part) => pointsNow(part, now));
  return {
    points: sum(points.map((each) => each ?? 0)),
    possible: sum(parts.map((part) => part.possible)),
    toMark: points.filter((each) => each === null).length,
  };
}
