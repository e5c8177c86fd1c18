"use client";

import { readDigest } from "@/lib/shared/incident";
import { Button } from "./ui/button";
import { Page, PageHead } from "./ui/page-head";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const incident = error.digest ? readDigest(error.digest) : null;
  const why =
    incident?.status === 503
      ? "The server can’t reach its database at the moment."
      : "The fault is on our side.";
  return (
    <Page narrow>
      <PageHead
        title="This page could not be shown"
        line={`${why} What was saved is safe: try again in a moment.`}
      />
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
      {incident && <p className="mt-4 text-sm text-quiet">Number for the administrator: {incident.id}</p>}
    </Page>
  );
}
