import type { Root } from 'mdast';
import { writeMarkdown } from '../markdown/write-markdown';

/** Writes a reply as Markdown, for tickets that take it. */
export const formatReplyMarkdown = ({ children }: Root): string => writeMarkdown(children);
