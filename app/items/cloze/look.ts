/** A passage with fields or words in its lines: room for a finger between two of them. */
export const passageLook = "font-serif text-lg leading-12 break-words whitespace-pre-line";
