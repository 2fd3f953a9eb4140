import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';

/** The pieces of Markdown that a copy of an article is put together from, as a tree: writing it escapes what must be. */

export const plain = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [plain(value)] });

export const link = (title: string, url: string): Link => ({ type: 'link', url, children: [plain(title)] });

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [plain(value)],
});

export const paragraph = (...children: (PhrasingContent | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? plain(child) : child)),
});

/** A list; an item of one paragraph each makes it a tight one. */
export const list = (items: RootContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: items.some((item) => item.length > 1),
  children: items.map((item) => ({ type: 'listItem', spread: item.length > 1, children: item as [] })),
});
