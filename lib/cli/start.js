import { bootstrap } from "./bootstrap.js";

await bootstrap("serve.ts");
