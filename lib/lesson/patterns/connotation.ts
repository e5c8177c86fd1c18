/** What the choice of a coloured word suggests, where the text itself uses it. */
export { loadedItems as connotation } from "../lexicon/candidates";
