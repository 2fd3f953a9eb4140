import type { Blockquote, Code, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { pathIn } from '../links/path-in';
import { link, list, paragraph, plain, strong } from '../markdown/markdown-nodes';
import type { Words } from '../words/en';
import { fill, formatDay, formatTime } from '../words/fill';
import { attributesOf } from './check-words';
import type { Role } from './closed-sets';
import type { Content } from './content';
import type { BodyNode } from './parse-body';

/** What the words of a body need to become plain Markdown. */
export interface MarkdownContext {
  content: Content;
  words: Words;
  /** Whether the text is about one cause, so that a command's bad output means that cause. */
  isCause?: boolean;
  /** Whether the text says how to see that a fix worked, so that a check's answer means success. */
  isVerify?: boolean;
  /** Of a letter to one person: the path of the article, to whose headings its links lead. No pictures, no days of reading. */
  letterFrom?: string;
}

type WordNode = MdxJsxFlowElement | MdxJsxTextElement;
type Attributes = Record<string, string>;

/** The address of a page of this site, as a reader elsewhere needs it. */
export const wholeAddress = ({ site }: Content, path: string): string => `${site.address}${path}`;

/** The same in the language of the text. */
const addressIn = ({ content, words }: MarkdownContext, path: string): string =>
  wholeAddress(content, pathIn(words.language, path));

function screen({ path = '', seen = '' }: Attributes, { words, letterFrom }: MarkdownContext): PhrasingContent[] {
  if (letterFrom) return [plain(words.command.clicks + words.colon), strong(path)];
  const day = fill(words.command.seen, { day: formatDay(words.language, seen) });
  return [plain(words.command.clicks + words.colon), strong(path), plain(` (${day})`)];
}

function check({ id, answer }: Attributes, context: MarkdownContext): RootContent[] {
  const { content, words, isCause, isVerify } = context;
  const found = content.checks.find((one) => one.id === id);
  if (!found) return [];
  const pointing = found.answers.find((one) => one.id === answer);
  const means = isVerify ? words.check.worked : isCause ? words.check.thisCause : words.checks.thisAnswer;
  const facts = [
    fill(words.check.takes, { time: formatTime(words, found.minutes) }),
    fill(words.check.by, { roles: found.roles.map((role) => words.role[role]).join(', ') }),
  ];
  const how = addressIn(context, `/checks/${found.id}`);
  return [
    paragraph(strong(found.question)),
    ...(pointing ? [paragraph(`${means} `, strong(pointing.label))] : []),
    // In a letter the address stands to read, on a line of its own.
    context.letterFrom
      ? paragraph(`${words.check.how} (${facts.join(', ')})${words.colon}`, link(how, how))
      : paragraph(`${facts.join(' · ')} · `, link(words.check.how, how)),
  ];
}

/** A code block under a word that says what it is good for; what a command prints has `fine` or `bad` behind its language. */
function code(node: Code, { words, isCause }: MarkdownContext): RootContent[] {
  const outputs = new Map([
    ['fine', words.command.fine],
    ['bad', isCause ? words.command.bad : words.command.badElsewhere],
  ]);
  const label = outputs.get(node.meta ?? '');
  return [...(label ? [paragraph(`${label}${words.colon}`.trimEnd())] : []), { ...node, meta: null }];
}

const quote = (children: RootContent[]): Blockquote => ({ type: 'blockquote', children: children as [] });

function word(node: WordNode, context: MarkdownContext): RootContent[] {
  const { words } = context;
  const attributes = attributesOf(node) ?? {};
  const inside = () => markdownBody(node.children as BodyNode[], context);
  switch (node.name) {
    case 'Check':
      return check(attributes, context);
    case 'Screen':
      return [paragraph(...screen(attributes, context))];
    case 'Figure':
      if (context.letterFrom) return [];
      return [paragraph(`${words.figure.inWords}: ${attributes.alt ?? ''}`)];
    case 'Command': {
      const by = fill(words.command.by, { role: words.role[attributes.role as Role] });
      return [paragraph(strong(attributes.does ?? ''), ` · ${by}`), ...inside()];
    }
    case 'Message': {
      const from =
        attributes.from && paragraph(`${fill(words.message.from, { from: attributes.from })}${words.colon}`.trimEnd());
      return [...(from ? [from] : []), quote(inside())];
    }
    case 'Note':
      return [quote([paragraph(strong(words.note)), ...inside()])];
    case 'Warning':
      return [quote([paragraph(strong(words.warning)), ...inside()])];
    case 'Steps':
      return [
        markdownSteps(
          (node.children as BodyNode[]).map((step) => ('children' in step ? step.children : [])),
          context,
        ),
      ];
    default:
      return inside();
  }
}

/** Where a link of a body leads, for a reader elsewhere. */
function wholeUrl(url: string, context: MarkdownContext): string {
  if (url.startsWith('/')) return addressIn(context, url);
  return url.startsWith('#') && context.letterFrom ? addressIn(context, context.letterFrom + url) : url;
}

/** A numbered list of actions. */
export const markdownSteps = (steps: readonly unknown[], context: MarkdownContext): RootContent =>
  list(
    steps.map((nodes) => markdownBody(nodes as BodyNode[], context)),
    true,
  );

/**
 * Part of a body as plain Markdown nodes: each word of the vocabulary becomes what it says to a reader without a page
 * around it, and each link of this site a whole address.
 */
export function markdownBody(nodes: readonly BodyNode[], context: MarkdownContext): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'mdxJsxFlowElement') return word(node, context);
    if (node.type === 'mdxJsxTextElement') {
      const isScreen = node.name === 'Screen';
      return isScreen ? screen(attributesOf(node) ?? {}, context) : markdownBody(node.children, context);
    }
    if (node.type === 'code') return code(node, context);
    if (!('children' in node)) return [node];
    const children = markdownBody(node.children as BodyNode[], context);
    return [
      { ...node, ...(node.type === 'link' ? { url: wholeUrl(node.url, context) } : {}), children } as RootContent,
    ];
  });
}
