import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    // A backslash at the end of a line, which is usual here, is printed as it stands by many ticket systems.
    handlers: { break: () => '  \n' },
  })
  .freeze();

/** A tree as the text of a Markdown file. Whatever would mean something in Markdown by accident is escaped. */
export const writeMarkdown = (children: RootContent[]): string => writer.stringify({ type: 'root', children } as Root);
