import type { RootContent } from 'mdast';
import type { FormReplyText } from '../content/reply-texts';
import { list, paragraph, strong } from '../markdown/markdown-nodes';
import { fill, formatTime } from '../words/fill';
import type { ReplyLength } from './reply-choices';
import { boldLine, linkLine, replyHeading, rolesOf } from './reply-parts';
import type { ReplyWords } from './reply-words';

/** What a reply says where only the message is known: it asks the one question that tells most causes apart. */
export function composeFormReply(
  { question: { text, minutes, roles, how, answers }, guide }: FormReplyText,
  length: ReplyLength,
  words: ReplyWords,
): RootContent[] {
  const { reply } = words;
  const isShort = length === 'short';
  return [
    boldLine(text),
    paragraph(fill(reply.lookFacts, { time: formatTime(words, minutes), roles: rolesOf(roles, words) })),
    ...(isShort ? [] : [replyHeading(reply.howToFindOut), ...how]),
    replyHeading(reply.answers),
    list(
      answers.map(({ label, help }) => [paragraph(strong(label), ...(help && !isShort ? [words.colon + help] : []))]),
    ),
    paragraph(`${reply.notSure} ${reply.noSecrets}`),
    linkLine(reply.guide, guide, words),
  ];
}
