/** The named steps of the work under way; nothing before it begins. */
export function Steps({ steps, at }: { steps: readonly string[]; at: number | null }) {
  return (
    <div aria-live="polite" className="min-h-24">
      {at !== null && (
        <ol className="space-y-1">
          {steps.map((step, index) => (
            <li
              key={step}
              className={index > at ? "text-quiet" : ""}
              aria-current={index === at ? "step" : undefined}
            >
              <span aria-hidden="true" className="inline-block w-6">
                {index < at ? "✓" : index === at ? "…" : "○"}
              </span>
              {step}
              {index < at && <span className="sr-only">: done</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
