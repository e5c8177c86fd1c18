/** How to read the map: shade and line for what proves, hatching and a wavy line for what does not. */
export function Legend() {
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-quiet">
      <span>
        <span className="cited-1">cited rightly</span>, <span className="cited-4">most often</span>: it proves
        what it was cited for
      </span>
      <span>
        <span className="miscited">cited wrongly</span>: it does not
      </span>
      <span>in the margin: sentence, ✓ rightly, ✗ wrongly and for which items, ✎ in essays</span>
    </p>
  );
}
