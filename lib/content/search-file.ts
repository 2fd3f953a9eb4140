import { hashText } from '../match/hash-text';
import type { SearchEntry, SearchFile } from '../search/search-entry';
import type { Words } from '../words/en';
import { insightsWords } from '../words/insights-words';
import { keysWords } from '../words/keys-words';
import { labWords } from '../words/lab-words';
import { replyWords } from '../words/reply-words';
import { shelfWords } from '../words/shelf-words';
import { triageWords } from '../words/triage-words';
import { commonness } from './closed-sets';
import type { Content } from './content';
import { nodesOfCause } from './mention-words';
import type { BodyNode } from './parse-body';

/** A word of a command line that a person would look for: `Get-CASMailbox`, `EwsAllowedAppIDs`, not `foreach`. */
const commandWord = /[A-Za-z][A-Za-z-]*[a-z][A-Za-z-]*/g;
const isTelling = (word: string) => word.length > 5 && /[A-Z].*[A-Z]/.test(word);
/** More make the file longer than they help: whole messages go to the matcher, which knows all of them. */
const mostSentences = 3;
const shells = ['powershell', 'bash'];

/** The telling words of every command line in these nodes, each once. What a command prints is left out. */
function commandsIn(nodes: BodyNode[]): string[] {
  const words = nodes.flatMap((node): string[] => {
    if (node.type !== 'code') return 'children' in node ? commandsIn(node.children as BodyNode[]) : [];
    const isCommand = shells.includes(node.lang ?? '') && !node.meta;
    return isCommand ? (node.value.match(commandWord) ?? []).filter(isTelling) : [];
  });
  return [...new Set(words)];
}

/** The sentences of messages that settle this cause: people type a part of what they read. */
function sentencesOf({ signatures }: Content['causes'][number]): string {
  const settling = signatures.filter(({ strength, all }) => strength === 'settles' && all.length === 1);
  const phrases = settling.flatMap(({ all: [only] }) => (typeof only === 'string' && only.includes(' ') ? only : []));
  return phrases.slice(0, mostSentences).join('\n');
}

interface Named {
  id: string;
  title: string;
  summary: string;
  language?: Content['causes'][number]['language'];
  aliases?: string[];
  retired?: unknown;
}

/** The pages that stand in `app/`, without an article. */
const toolsOf = ({ site }: Content, words: Words): [address: string, title: string, summary: string][] => [
  ['/', words.nav.home, site.promise],
  ['/guide', words.guide.title, words.guide.intro],
  ['/causes', words.causes.title, words.causes.intro],
  ['/errors', words.errors.title, words.errors.intro],
  ['/codes', words.codes.title, words.codes.intro],
  ['/checks', words.checks.title, words.checks.intro],
  ['/quick-reference', words.quickReference.title, words.quickReference.intro],
  ['/offline', words.offline.title, words.offline.intro],
  ['/desk', words.desk.title, words.desk.intro],
  ['/desk/links', words.deskLinks.title, words.deskLinks.intro],
  ['/desk/guide', words.deskGuide.title, words.deskGuide.intro],
];

/** The tools of the desk that stand in English alone. */
const englishTools: [address: string, words: { title: string; intro: string }][] = [
  ['/desk/triage', triageWords],
  ['/desk/reply', replyWords],
  ['/desk/lab', labWords],
  ['/desk/shelf', shelfWords],
  ['/desk/insights', insightsWords],
  ['/desk/keys', keysWords],
];

function entriesOf(content: Content, words: Words): SearchEntry[] {
  const current = <One extends { retired?: unknown }>(list: One[]) => list.filter(({ retired }) => !retired);
  const entry = (
    kind: SearchEntry['kind'],
    folder: string,
    { id, title, summary, language, aliases = [] }: Named,
    nodes: BodyNode[] = [],
  ): SearchEntry => {
    const commands = commandsIn(nodes);
    return {
      kind,
      address: `${folder}/${id}`,
      title,
      summary,
      names: [id, ...aliases].join(' '),
      ...(language && language !== words.language ? { language } : {}),
      ...(commands.length > 0 ? { commands } : {}),
    };
  };
  const byCommonness = current(content.causes).sort(
    (a, b) => commonness.indexOf(a.common) - commonness.indexOf(b.common),
  );
  return [
    ...byCommonness.map((cause) => ({
      ...entry('cause', '/causes', cause, nodesOfCause(cause.body)),
      says: sentencesOf(cause),
    })),
    ...current(content.errors).map((form) => ({
      ...entry('error', '/errors', form, form.body),
      says: form.message,
    })),
    ...content.codes.map(
      ({ id, spellings, meaning, causes }): SearchEntry => ({
        kind: 'code',
        address: `/codes/${id}`,
        title: spellings[0] ?? id,
        summary: meaning,
        codes: spellings,
        ...(causes.length > 0 ? { leadsTo: causes.map((cause) => `/causes/${cause}`) } : {}),
      }),
    ),
    ...current(content.checks).map((check) =>
      entry('check', '/checks', { ...check, title: check.question, summary: check.why }, check.body),
    ),
    ...toolsOf(content, words).map(
      ([address, title, summary]): SearchEntry => ({ kind: 'tool', address, title, summary }),
    ),
    ...englishTools.map(
      ([address, { title, intro: summary }]): SearchEntry => ({
        kind: 'tool',
        address,
        title,
        summary,
        ...(words.language === 'en' ? {} : { language: 'en' }),
      }),
    ),
    ...current(content.pages).map((page) => entry('page', '', page, page.body)),
    ...content.elsewhere.map((page) => entry('elsewhere', '/elsewhere', page, page.body)),
  ];
}

const built = new WeakMap<Content, { address: string; json: string; file: SearchFile }>();

/**
 * What the search loads for the language of these words, and its address, whose hash changes with the content. Worked
 * out once for each reading of the content: every page asks for the address.
 */
export function searchFile(content: Content, words: Words): { address: string; json: string; file: SearchFile } {
  const known = built.get(content);
  if (known && known.file.words.language === words.language) return known;
  const { language, palette, answer } = words;
  const file: SearchFile = {
    words: { language, palette, confidence: answer.confidence },
    entries: entriesOf(content, words),
  };
  const json = JSON.stringify(file);
  const made = { address: `/search/${language}-${hashText(json)}.json`, json, file };
  built.set(content, made);
  return made;
}
