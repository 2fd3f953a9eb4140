import type { Words } from '../words/en';
import {
  causeMarkdown,
  checkMarkdown,
  codeMarkdown,
  elsewhereMarkdown,
  formMarkdown,
  pageMarkdown,
} from './article-markdown';
import type { Content } from './content';
import { formatLlmsText } from './llms-text';
import { markdownAddress } from './markdown-address';

/**
 * The Markdown copy of each article, and `/llms.txt`, which lists them: each text by its address on the site. They are
 * for readers that are programs, and for people who want to quote an article in a ticket.
 */
export function markdownFiles(content: Content, words: Words): Map<string, string> {
  const context = { content, words };
  const copies = [
    ...content.causes.map((cause) => [`/causes/${cause.id}`, causeMarkdown(cause, context)] as const),
    ...content.errors.map((form) => [`/errors/${form.id}`, formMarkdown(form, context)] as const),
    ...content.checks.map((check) => [`/checks/${check.id}`, checkMarkdown(check, context)] as const),
    ...content.codes.map((code) => [`/codes/${code.id}`, codeMarkdown(code, context)] as const),
    ...content.pages.map((page) => [`/${page.id}`, pageMarkdown(page, context)] as const),
    ...content.elsewhere.map((page) => [`/elsewhere/${page.id}`, elsewhereMarkdown(page, context)] as const),
  ];
  return new Map([
    ['/llms.txt', formatLlmsText(content, words)],
    ...copies.map(([address, text]) => [markdownAddress(address), text] as const),
  ]);
}
