/** The printed look: the product's type and colours, black on white on paper. */
export const style = `
:root { --paper: #fbfaf7; --ink: #1c1b19; --quiet: #57534c; --rule: #ddd8ce; --right: #2f6b3a; }
@media (prefers-color-scheme: dark) { :root { --paper: #161513; --ink: #ece8e1; --quiet: #a8a298; --rule: #35322d; --right: #8ccb97; } }
@media print { :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --right: #000; } @page { margin: 18mm; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 720px; background: var(--paper); color: var(--ink);
  font: 16px/24px "Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", "Segoe UI", Helvetica, Arial, sans-serif; }
h1, h2, h3, article p { font-family: "Source Serif 4 Variable", "Source Serif 4", Georgia, "Times New Roman", serif; }
h1 { font-size: 38px; line-height: 44px; margin: 8px 0; }
h2 { font-size: 21px; line-height: 28px; margin: 32px 0 8px; }
h3 { font-size: 18px; line-height: 24px; margin: 20px 0 4px; }
header { border-bottom: 1px solid var(--rule); padding-bottom: 12px; }
.masthead { font-variant: small-caps; letter-spacing: 0.08em; border-top: 1px solid var(--ink); padding-top: 4px; margin: 0; }
.byline, .quiet { color: var(--quiet); margin: 2px 0; font-size: 14px; line-height: 20px; }
.name span { display: inline-block; width: 50%; border-bottom: 1px solid var(--quiet); } .name .short { width: 20%; }
article p { font-size: 19px; line-height: 31px; margin: 0 0 12px; padding-left: 32px; position: relative; max-width: 65ch; }
article .number { position: absolute; left: 0; color: var(--quiet); font: 14px/31px "Atkinson Hyperlegible Next Variable", sans-serif; font-variant-numeric: tabular-nums; }
dt { font-weight: 700; margin-top: 8px; } dt i { font-weight: 400; color: var(--quiet); } dd { margin: 0; }
.item { margin: 20px 0; break-inside: avoid; } .stem { margin: 0 0 4px; } .stem b { display: inline-block; min-width: 28px; }
.passage { padding-left: 28px; margin: 4px 0; line-height: 32px; } .gap { display: inline-block; min-width: 110px; border-bottom: 1px solid var(--quiet); color: var(--quiet); font-size: 12px; } .part { padding-left: 28px; margin-top: 8px; }
.options { list-style: upper-alpha; margin: 0; padding-left: 52px; } .options li { padding: 2px 0; }
.order { list-style: none; margin: 0; padding-left: 28px; } .order span { display: inline-block; width: 28px; border-bottom: 1px solid var(--quiet); margin-right: 12px; }
.match { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.lines i { display: block; height: 30px; border-bottom: 1px solid var(--rule); }
.prompt { border-top: 1px solid var(--rule); }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 20px; } th, td { border: 1px solid var(--rule); padding: 4px 6px; text-align: left; vertical-align: top; }
.key li { margin: 2px 0; } .key .stem { color: var(--right); }
@media print { .sheet { break-before: page; } body { padding: 0; max-width: none; font-size: 11pt; } article p { font-size: 12pt; line-height: 18pt; max-width: none; } .key .stem { color: #000; } }
`;
