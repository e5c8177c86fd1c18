/** What a lesson is, shown rather than told: three sentences, a question, and the sentence that answers it. */
export function Example() {
  return (
    <figure className="border-rule max-lg:border-t max-lg:pt-6 lg:border-l lg:pl-8">
      <figcaption className="text-sm text-quiet">From a lesson</figcaption>
      <p className="reading mt-2">
        The ministry called the talks a success.{" "}
        <span className="lit">
          No date was set for the next round, and the two delegations left by separate doors.
        </span>{" "}
        Trade was not mentioned.
      </p>
      <div className="mt-4 border-t border-rule pt-4">
        <p className="font-medium">Which sentence gives the reader reason to doubt the ministry?</p>
        <p className="mt-2 text-quiet">
          <span aria-hidden="true">✓ </span>The second: it tells of no date and of separate doors.
        </p>
      </div>
    </figure>
  );
}
