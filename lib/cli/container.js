/** What a container runs: all was installed and built when its image was made, so this asks for neither. */
import { register } from "tsx/esm/api";

register();
const { main } = await import("./serve.ts");
await main([]);
