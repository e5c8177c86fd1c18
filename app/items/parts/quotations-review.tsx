import { ArticleText, checkQuotations } from "@/lib/article/quotations/check";
import type { ReadingSentence } from "../types";
import { QuotationList } from "./quotation-list";

/** One reading of the article for all answers of a page. */
const read = new WeakMap<ReadingSentence[], ArticleText>();

/** The quotations of a text that is done, for its reader. */
export function QuotationsReview({ text, sentences }: { text: string; sentences: ReadingSentence[] }) {
  const article = read.get(sentences) ?? new ArticleText(sentences);
  read.set(sentences, article);
  return <QuotationList found={checkQuotations(text, article)} />;
}
