import { type DeskGroup, type DeskTool, deskTools, type goPlaces } from '../keys/desk-tools';
import type { Words } from './en';
import { insightsWords } from './insights-words';
import { keysWords } from './keys-words';
import { labWords } from './lab-words';
import { replyWords } from './reply-words';
import { shelfWords } from './shelf-words';
import { triageWords } from './triage-words';

/** What the groups of the desk are called. */
export const deskGroupWords: Record<DeskGroup, string> = {
  answer: 'Answer a ticket',
  write: 'Write and check articles',
  work: 'Work faster',
};

/** What each tool of the desk is called there, and what it is for. */
export const deskToolWords = (words: Words): Record<DeskTool, { title: string; intro: string }> => ({
  '/': {
    title: 'Read an error',
    intro: 'Paste what the customer sent. It shows the cause and the words that gave it away.',
  },
  '/guide': { title: words.guide.title, intro: words.guide.intro },
  '/desk/triage': triageWords,
  '/desk/reply': replyWords,
  '/desk/links': words.deskLinks,
  '/desk/guide': words.deskGuide,
  '/desk/insights': insightsWords,
  '/desk/lab': labWords,
  '/desk/shelf': shelfWords,
  '/desk/keys': keysWords,
});

/** What "go to" calls each place it leads to. */
export const placeTitles = (words: Words): Record<(typeof goPlaces)[number], string> => {
  const tools = deskToolWords(words);
  const titles = deskTools.map((tool) => [tool, tools[tool].title]);
  return { '/desk': words.desk.title, ...(Object.fromEntries(titles) as Record<DeskTool, string>) };
};
