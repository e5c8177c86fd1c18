"use client";

import { Button } from "./ui/button";
import { Page, PageHead } from "./ui/page-head";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Page narrow>
      <PageHead
        title="This page could not be shown"
        line="The fault is on our side. What was saved is safe: try again in a moment."
      />
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
      {error.digest && (
        <p className="mt-4 text-sm text-quiet">Number for the administrator: {error.digest}</p>
      )}
    </Page>
  );
}
