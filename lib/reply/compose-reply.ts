import type { Break, PhrasingContent, Root, RootContent } from 'mdast';
import type { ReplyText } from '../content/reply-texts';
import { paragraph, plain } from '../markdown/markdown-nodes';
import { fill } from '../words/fill';
import { composeCauseReply } from './compose-cause-reply';
import { composeFormReply } from './compose-form-reply';
import { nameTool } from './name-tool';
import type { ReplyChoices } from './reply-choices';
import { fillTemplate, type ReplyTemplate } from './reply-template';
import type { ReplyWords } from './reply-words';

/** What is known of the customer for one reply; it is kept nowhere. */
export interface Customer {
  name: string;
  ticket: string;
}

const lineBreak: Break = { type: 'break' };

/** A text of the template as paragraphs: an empty line begins a new one, and line breaks stay. */
const paragraphs = (text: string): RootContent[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const lines = part.split('\n').map((line): PhrasingContent => plain(line.trim()));
      return paragraph(...lines.flatMap((line, index) => (index === 0 ? [line] : [lineBreak, line])));
    });

/** Greeting and closing of a template in a language: its own, or the usual ones. */
export const letterIn = (template: ReplyTemplate, { language, reply }: ReplyWords) =>
  template.letters[language] ?? { greeting: reply.greeting, closing: reply.closing };

/**
 * A whole reply to a customer as a Markdown tree, which each format is then written from. It stands in the language of
 * `text` and `words`, and is for a person without admin rights: it says who can do it and asks to pass it on to them.
 */
export function composeReply(
  text: ReplyText,
  choices: Pick<ReplyChoices, 'fix' | 'length' | 'certainty'>,
  template: ReplyTemplate,
  customer: Customer,
  words: ReplyWords,
): Root {
  const { reply, language } = words;
  const tool = template.tool.trim();
  const opening = text.kind === 'cause' ? reply.opening[choices.certainty] : reply.openingQuestion;
  const body =
    text.kind === 'cause' ? composeCauseReply(text, choices, words) : composeFormReply(text, choices.length, words);
  const letter = letterIn(template, words);
  const own = (part: string) => paragraphs(fillTemplate(part, { ...customer, tool }));
  return {
    type: 'root',
    children: [
      ...own(letter.greeting),
      paragraph(fill(opening, { with: tool ? fill(reply.withTool, { tool }) : '' })),
      ...nameTool(body, tool, language),
      ...own(letter.closing),
      ...own(template.signature),
    ],
  };
}
