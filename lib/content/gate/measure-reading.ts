import { flesch } from 'flesch';
import { toString as textOf } from 'mdast-util-to-string';
import { split } from 'sentence-splitter';
import { syllable } from 'syllable';
import type { Content } from '../content';
import { bodiesOf } from '../mention-words';
import type { BodyNode } from '../parse-body';

/** How easily an article reads. */
export interface Reading {
  file: string;
  sentences: number;
  /** Mean words a sentence. */
  words: number;
  /** The longest sentence, and its words. */
  longest: { words: number; text: string };
  /** Flesch's reading ease: 60 and more is plain English; product names with many syllables pull it down. */
  ease: number;
}

/** The running text of nodes, a paragraph each: code blocks, commands and what products print are no prose. */
function paragraphsOf(nodes: BodyNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'code' || node.type === 'table') return [];
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Message') return [];
    if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
    return 'children' in node ? paragraphsOf(node.children as BodyNode[]) : [];
  });
}

const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const sentencesOf = (paragraph: string) =>
  split(paragraph)
    .filter((node) => node.type === 'Sentence')
    .map((node) => node.raw.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** Measures running text. */
export function measureText(file: string, paragraphs: string[]): Reading {
  const sentences = paragraphs.flatMap(sentencesOf);
  const counts = sentences.map((text) => ({ text, words: wordsOf(text).length }));
  const words = counts.reduce((sum, count) => sum + count.words, 0);
  const longest = [...counts].sort((a, b) => b.words - a.words)[0] ?? { text: '', words: 0 };
  const syllables = sentences.reduce((sum, text) => sum + syllable(text), 0);
  return {
    file,
    sentences: sentences.length,
    words: sentences.length > 0 ? words / sentences.length : 0,
    longest,
    ease: flesch({ sentence: sentences.length, word: words, syllable: syllables }),
  };
}

/** Measures every article, the hardest to read first. */
export const measureReading = (content: Content): Reading[] =>
  bodiesOf(content)
    .map(({ file, nodes }) => measureText(file, paragraphsOf(nodes)))
    .sort((a, b) => b.words - a.words || b.longest.words - a.longest.words);
