import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Role } from '../content/closed-sets';
import { heading, link, list, paragraph, strong } from '../markdown/markdown-nodes';
import type { ReplyWords } from './reply-words';

/** What replies of each kind are put together from. */

/** Below the first two ranks: a letter has no title, and mail programs print those in large letters. */
export const replyHeading = (text: string): RootContent => heading(3, text);

/** A link on a line of its own with its address to read: it must survive a mail program that shows plain text. */
export const linkLine = (text: string, url: string, { colon }: ReplyWords): Paragraph =>
  paragraph(text + colon, link(url, url));

export const boldLine = (text: string): Paragraph => paragraph(strong(text));

/** Short facts, one a line. */
export const factList = (facts: readonly (string | PhrasingContent)[]): RootContent =>
  list(facts.map((fact) => [paragraph(fact)]));

export const rolesOf = (roles: readonly Role[], { language, role }: ReplyWords): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(roles.map((one) => role[one]));

/** What to send where it did not help, in the words of a list or of a sentence. */
export function sendBack({ reply }: ReplyWords, isShort: boolean): RootContent[] {
  if (isShort) return [paragraph(`${reply.sendShort} ${reply.noSecrets}`)];
  return [
    replyHeading(reply.notHelped),
    paragraph(reply.sendBack),
    factList([reply.sendError, reply.sendStep, reply.sendTime]),
    paragraph(reply.noSecrets),
  ];
}
