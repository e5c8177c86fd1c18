/** Typed text in plain paragraphs: one for each run of lines between blank ones. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="max-w-[65ch] space-y-3 font-serif text-lg break-words whitespace-pre-line">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
