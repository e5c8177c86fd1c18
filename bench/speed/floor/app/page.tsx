import { readFileSync } from "node:fs";
import { connection } from "next/server";

let paragraphs: string[] | undefined;

/** A bare page, drawn for each request, with the paragraphs that the file named by FLOOR_TEXT holds. */
export default async function FloorPage() {
  await connection();
  paragraphs ??= readFileSync(/* turbopackIgnore: true */ process.env.FLOOR_TEXT ?? "", "utf8").split("\n");
  return (
    <main>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </main>
  );
}
