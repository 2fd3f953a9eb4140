import type { Link, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { composeReply } from '../reply/compose-reply';
import { formatReplyText } from '../reply/format-reply-text';
import { type ReplyChoices, replyCertainties, replyLengths } from '../reply/reply-choices';
import { emptyTemplate } from '../reply/reply-template';
import { shownLanguages, wordsOf } from '../words/words';
import { loadContent } from './load-content';
import { replyFiles } from './reply-files';
import type { CauseReplyText, FixReplyText, ReplyText } from './reply-texts';

const editions = shownLanguages.map((language) => ({ content: loadContent(language), words: wordsOf(language) }));
const [english] = editions;
const { files, version } = replyFiles(editions);
const texts = [...files.values()].map((json) => JSON.parse(json) as ReplyText);
const causes = texts.filter((text): text is CauseReplyText => text.kind === 'cause');
const site = english?.content.site;

const template = { ...emptyTemplate, tool: 'MigrationWiz', signature: 'Alex Rivera' };
const compose = (text: ReplyText, choices: Pick<ReplyChoices, 'fix' | 'length' | 'certainty'>) =>
  composeReply(text, choices, template, { name: 'Sam', ticket: '4711' }, wordsOf(text.language));

/** Every reply that can be made, each with its name. */
const replies = texts.flatMap((text) => {
  const fixes = text.kind === 'cause' ? [undefined, ...text.fixes.map(({ id }) => id)] : [undefined];
  return fixes.flatMap((fix) =>
    replyLengths.flatMap((length) =>
      replyCertainties.map((certainty) => {
        const choices = { length, certainty, ...(fix ? { fix } : {}) };
        const name = [text.language, text.id, fix, length, certainty].join(' ');
        return { name, text, ...choices, tree: compose(text, choices) };
      }),
    ),
  );
});

const nodesOf = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.flatMap((node) => [node, ...('children' in node ? nodesOf(node.children) : [])]);
const isLink = (node: RootContent): node is Link => node.type === 'link';
/** What a person reads as sentences: no commands, and no addresses. */
const sentencesOf = (nodes: readonly RootContent[]): string =>
  nodes
    .map((node): string => {
      if (node.type === 'code' || node.type === 'inlineCode') return ' ';
      if (isLink(node) && textOf(node) === node.url) return ' ';
      if ('children' in node) return sentencesOf(node.children);
      return node.type === 'text' ? node.value : ' ';
    })
    .join('');
const fixOf = (text: CauseReplyText, id: string | undefined): FixReplyText | undefined =>
  text.fixes.find((fix) => fix.id === id) ?? text.fixes[0];

test('each article has a file in each language that it is written in', () => {
  for (const { content, words } of editions)
    for (const { id, language, retired } of [...content.causes, ...content.errors]) {
      const isThere = files.has(`/reply-data/${version}/${words.language}/${id}.json`);
      expect(isThere, `${words.language} ${id}`).toBe(language === words.language && !retired);
    }
  for (const language of shownLanguages)
    for (const id of site?.mostCommon ?? [])
      expect(causes.some((text) => text.id === id && text.language === language)).toBe(true);
});

/** The names of the replies that a rule doesn't hold for: one look at a list costs less than thousands of looks. */
const breaking = (holds: (reply: (typeof replies)[number]) => boolean) =>
  replies.filter((reply) => !holds(reply)).map(({ name }) => name);

test('no reply has a placeholder left, an empty part, or an id', () => {
  const { causes: all = [], checks = [], errors = [] } = english?.content ?? {};
  const ids = [...all, ...checks, ...errors].map(({ id }) => id).filter((id) => id.includes('-'));
  const forbidden = new RegExp(`\\{\\w*\\}|undefined|\\[object|(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`);
  expect(breaking(({ tree }) => !forbidden.test(sentencesOf(tree.children)))).toEqual([]);
  const isFilled = (node: RootContent, next: RootContent | undefined) =>
    node.type === 'heading'
      ? next?.type === 'paragraph' || next?.type === 'list'
      : node.type === 'code' || textOf(node) !== '';
  expect(
    breaking(({ tree }) => tree.children.every((node, place) => isFilled(node, tree.children[place + 1]))),
  ).toEqual([]);
});

test('the words of replies hold none that only this site uses', () => {
  const own = shownLanguages.map((language) => JSON.stringify(wordsOf(language).reply)).join(' ');
  expect(own).not.toMatch(/\b(?:paste|signature|evidence|trail|error form|hand-over|stranger|match)\b/i);
});

test('every link is whole, and one to this site leads to its language', () => {
  const isRight = (url: string, language: string) => {
    if (!site || !url.startsWith(site.address)) return /^https:\/\/[^/]+\.[a-z]+(?:\/|$)/.test(url);
    return (/^\/(de|fr)(?=\/|$)/.exec(url.slice(site.address.length))?.[1] ?? 'en') === language;
  };
  const links = ({ tree }: (typeof replies)[number]) => nodesOf(tree.children).filter(isLink);
  expect(breaking((reply) => links(reply).every(({ url }) => isRight(url, reply.text.language)))).toEqual([]);
});

test('a reply about a cause names it, the role, what to put back, the article, and what to leave out', () => {
  const wantedOf = ({ text, fix: wanted, length }: (typeof replies)[number]): string[] => {
    if (text.kind !== 'cause') return [];
    const { role, reply } = wordsOf(text.language);
    const fix = fixOf(text, wanted);
    const shared = [`\n${text.title}\n`, text.link, reply.noSecrets];
    return length === 'short' && !wanted && text.fixes.length > 1
      ? [...shared, ...text.fixes.flatMap((one) => [one.title, one.link, role[one.role]])]
      : [...shared, fix?.title ?? '', role[fix?.role ?? 'anyone'], fix?.undo ?? reply.noSecrets];
  };
  const holdsAll = (reply: (typeof replies)[number]) => {
    const written = formatReplyText(reply.tree);
    return wantedOf(reply).every((piece) => written.includes(piece));
  };
  expect(breaking(holdsAll)).toEqual([]);
});

test('with all steps each command of the article is there, to the letter', () => {
  const lost = editions.flatMap(({ content, words: { language } }) =>
    content.causes
      .filter((cause) => cause.language === language)
      .flatMap((cause) =>
        cause.body.fixes.flatMap(({ id, intro, steps, verify }) => {
          const text = causes.find((one) => one.id === cause.id && one.language === language);
          const tree = text && compose(text, { fix: id, length: 'full', certainty: 'certain' });
          const lines = new Set((tree ? formatReplyText(tree) : '').split('\n').map((line) => line.trim()));
          const nodes = nodesOf([...intro, ...steps.flatMap((step) => step.nodes), ...verify] as RootContent[]);
          const commands = nodes.flatMap((node) => (node.type === 'code' ? node.value.split('\n') : []));
          return commands
            .filter((line) => !lines.has(line.trim()))
            .map((line) => `${language} ${cause.id} ${id}: ${line}`);
        }),
      ),
  );
  expect(lost).toEqual([]);
});

test('a short reply fits on a screen', () => {
  expect(
    breaking(
      ({ length, text, tree }) =>
        length === 'full' || text.kind === 'error' || formatReplyText(tree).split('\n').length <= 40,
    ),
  ).toEqual([]);
});

test('a reply goes from the cause to what to send back, in this order', () => {
  const text = causes.find(({ id, language }) => id === 'mfa-required' && language === 'en');
  if (!text) throw new Error('expected the cause mfa-required');
  const written = formatReplyText(compose(text, { length: 'full', certainty: 'likely', fix: 'exclude-one-account' }));
  const order = [
    'Hello Sam,',
    'most likely why your migration with MigrationWiz was refused:',
    'Sign-in asks for a second factor',
    '- Who can do this: Entra administrator',
    '- Medium risk',
    'forward this message to somebody who can',
    'First make sure that it is this',
    'It is this if the answer is: 50072',
    'https://migration401.example.com/checks/token-test',
    'What to do',
    'Exclude one dedicated account from the policy that asks',
    '\n1. ',
    'Check that it worked',
    'After the migration, put it back',
    'If this way does not fit',
    'If the error comes back',
    'Leave out passwords',
    'The whole article, with its sources: https://migration401.example.com/causes/mfa-required',
    'Kind regards',
    'Alex Rivera',
  ].map((piece) => written.indexOf(piece));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('where several answers say that it is this cause, a reply names each', () => {
  const text = causes.find(({ id, language }) => id === 'impersonation-denied' && language === 'en');
  if (!text) throw new Error('expected the cause impersonation-denied');
  const written = formatReplyText(compose(text, { length: 'short', certainty: 'likely' }));
  expect(written).toMatch(/one of these answers fits:\n\n- Ticked, but .+\n- An app signs in and it is not ticked\n/);
});

test('a certain cause needs no look first, and a message that leaves causes open asks one question', () => {
  const cause = causes.find(({ id, language }) => id === 'mfa-required' && language === 'de');
  const form = texts.find(({ id }) => id === 'bare-401');
  if (!cause || form?.kind !== 'error') throw new Error('expected mfa-required and bare-401');
  const { reply } = wordsOf('de');
  expect(formatReplyText(compose(cause, { length: 'full', certainty: 'certain' }))).not.toContain(reply.makeSure);
  const asked = formatReplyText(compose(form, { length: 'short', certainty: 'likely' }));
  expect(asked).toContain(form.question.text);
  for (const { label } of form.question.answers) expect(asked).toContain(`- ${label}\n`);
  expect(asked).toContain(`${site?.address}/guide#form=bare-401`);
});
