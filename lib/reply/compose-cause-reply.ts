import type { RootContent } from 'mdast';
import type { CauseReplyText, FixReplyText, LookReplyText } from '../content/reply-texts';
import { link, list, paragraph } from '../markdown/markdown-nodes';
import { fill, formatTime } from '../words/fill';
import type { ReplyChoices } from './reply-choices';
import { boldLine, factList, linkLine, replyHeading, rolesOf, sendBack } from './reply-parts';
import type { ReplyWords } from './reply-words';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who must do the fix, how long it takes and what it risks. */
function glance({ role, minutes, waitMinutes, risk }: FixReplyText, words: ReplyWords): RootContent {
  const { reply } = words;
  const time = formatTime(words, minutes);
  return factList([
    fill(reply.who, { role: words.role[role] }),
    waitMinutes ? fill(reply.timeAndWait, { time, wait: formatTime(words, waitMinutes) }) : fill(reply.time, { time }),
    capital(words.risk[risk]),
  ]);
}

/** The look before anything is changed. It says what to do where it is something else, too. */
function makeSure(look: LookReplyText, words: ReplyWords, isShort: boolean): RootContent[] {
  const { reply } = words;
  const { answers, link: address, minutes } = look;
  const [answer, ...more] = answers;
  const found =
    more.length > 0
      ? [paragraph(reply.lookAnswers), list(answers.map((one) => [paragraph(one)]))]
      : answer
        ? [paragraph(fill(reply.lookAnswer, { answer }))]
        : [];
  const facts = fill(reply.lookFacts, { time: formatTime(words, minutes), roles: rolesOf(look.roles, words) });
  const how = address ? [linkLine(reply.howToFindOut, address, words)] : [];
  return isShort
    ? [boldLine(reply.makeSure), paragraph(look.text), ...found, paragraph(facts), ...how]
    : [
        replyHeading(reply.makeSure),
        paragraph(look.text),
        ...found,
        paragraph(facts),
        ...how,
        paragraph(reply.otherwise),
      ];
}

/** One fix with all its steps, and the ways to the others. */
function fixInFull(
  fix: FixReplyText,
  { isDecided, others }: { isDecided: boolean; others: readonly FixReplyText[] },
  { reply }: ReplyWords,
): RootContent[] {
  const { title, intro, steps, verify, undo, putBack } = fix;
  return [
    replyHeading(reply.whatToDo),
    boldLine(title),
    ...(isDecided || others.length === 0 ? [] : [paragraph(reply.safest)]),
    ...intro,
    list(steps, true),
    replyHeading(reply.verify),
    ...verify,
    ...(undo
      ? [
          replyHeading(reply.putBack),
          paragraph(undo),
          ...(putBack?.intro ?? []),
          ...(putBack && putBack.steps.length > 0 ? [list(putBack.steps, true)] : []),
        ]
      : [paragraph(reply.nothingToPutBack)]),
    ...(others.length > 0
      ? [replyHeading(reply.otherWays), list(others.map((other) => [paragraph(link(other.title, other.link))]))]
      : []),
  ];
}

const fixInShort = ({ title, link: address, undo }: FixReplyText, words: ReplyWords): RootContent[] => [
  boldLine(fill(words.reply.whatToDoFirst, { title })),
  linkLine(words.reply.allSteps, address, words),
  ...(undo ? [paragraph(fill(words.reply.putBackShort, { undo }))] : []),
];

/** Where nobody decided yet: a short reply leads to each fix. The safest alone may be one that doesn't fit this customer. */
const waysInShort = (fixes: readonly FixReplyText[], words: ReplyWords): RootContent[] => [
  boldLine(words.reply.ways),
  list(
    fixes.map(({ title, role, minutes, risk, link: address }) => {
      const facts = { role: words.role[role], time: formatTime(words, minutes), risk: words.risk[risk] };
      return [linkLine(fill(words.reply.way, { title, ...facts }), address, words)];
    }),
    true,
  ),
  ...(fixes.some(({ undo }) => undo) ? [paragraph(words.reply.putBackWays)] : []),
];

/** What a reply says of a cause and of the chosen fix, between greeting and closing. */
export function composeCauseReply(
  { title, summary, link: address, look, fixes }: CauseReplyText,
  { fix: wanted, length, certainty }: Pick<ReplyChoices, 'fix' | 'length' | 'certainty'>,
  words: ReplyWords,
): RootContent[] {
  const chosen = fixes.find(({ id }) => id === wanted);
  const fix = chosen ?? fixes[0];
  if (!fix) throw new Error(`expected a fix for “${title}”`);
  const isShort = length === 'short';
  const isOpen = isShort && !chosen && fixes.length > 1;
  const sure = certainty === 'certain' ? [] : makeSure(look, words, isShort);
  const head = [boldLine(title), paragraph(summary)];
  const forward = fix.role === 'anyone' ? [] : [paragraph(words.reply.forward)];
  if (isOpen) return [...head, ...sure, ...waysInShort(fixes, words), ...forward, ...sendBack(words, isShort)];
  const others = fixes.filter((other) => other !== fix);
  return [
    ...head,
    glance(fix, words),
    ...forward,
    ...sure,
    ...(isShort ? fixInShort(fix, words) : fixInFull(fix, { isDecided: chosen !== undefined, others }, words)),
    ...sendBack(words, isShort),
    ...(isShort ? [] : [linkLine(words.reply.article, address, words)]),
  ];
}
