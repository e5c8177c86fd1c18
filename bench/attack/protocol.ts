/** Lies about how a server action is called: broken parts, references to nothing or to themselves, other encodings. */
import { multipart, type Sent } from "./client";

const lists = [
  "",
  "null",
  "{}",
  "[]",
  '["$undefined"]',
  '[{"status":"idle"},"$K999"]',
  '[{"status":"idle"},"$1"]',
  '["$0"]',
  '["$@0"]',
  '["$B1","$Q1","$W1","$i1","$r1","$X1"]',
  '["$F1"]',
  '["$h1"]',
  '["$n12345678901234567890x"]',
  '["$Dnever"]',
  '["$T"]',
  '["$S__proto__"]',
  '["$1:__proto__:constructor:constructor"]',
  '[{"then":"$1:then"}]',
  '{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{}"}',
  '[{"__proto__":{"status":"done"}},"$K1"]',
  `${"[".repeat(5000)}${"]".repeat(5000)}`,
  "\0",
];

const json = (body: string) => ({ headers: { "content-type": "text/plain;charset=UTF-8" }, body });

/** Requests that take an action's place; each names the action and then goes wrong. */
export function protocolLies(id: string): Pick<Sent, "headers" | "body">[] {
  const named = ({ headers, body }: Pick<Sent, "headers" | "body">) => ({
    headers: { ...headers, "next-action": id },
    body,
  });
  const cut = multipart([["0", "[]"]]);
  return [
    ...lists.map((list) => named(multipart([["0", list]]))),
    ...lists.map((list) =>
      named(
        multipart([
          ["1", list],
          ["0", '["$1"]'],
        ]),
      ),
    ),
    ...lists.map((list) => named(json(list))),
    named({ headers: { "content-type": "multipart/form-data" }, body: "x" }),
    named({ headers: cut.headers, body: String(cut.body).slice(0, 60) }),
    named({ headers: cut.headers, body: "" }),
    named({ headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=1&a=2&%" }),
    named({ headers: { "content-type": "application/json" }, body: "{" }),
    named({ headers: {}, body: "x" }),
    named(multipart(Array.from({ length: 3000 }, (_, n) => [`_1_${n}`, "x"] as [string, string]))),
    // Without script a form names its action inside.
    multipart([[`$ACTION_ID_${id}`, ""]]),
    multipart([
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
      ["$ACTION_1:1", "[]"],
    ]),
    multipart([
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", "{"],
    ]),
    multipart([["$ACTION_REF_1", ""]]),
    { headers: { ...cut.headers, "next-action": `${id}0` }, body: cut.body },
    { headers: { ...cut.headers, "next-action": "\u00ff" }, body: cut.body },
    { headers: { ...cut.headers, "next-action": "__proto__" }, body: cut.body },
  ];
}
