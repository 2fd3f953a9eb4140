import { buildGuideModel } from '../guide/build-guide-model';
import { prepareGuide } from '../guide/prepare-guide';
import { hashText } from '../match/hash-text';
import { replyTextAddress } from '../reply/reply-folder';
import type { Words } from '../words/en';
import type { Language } from './closed-sets';
import type { Content } from './content';
import { causeReplyText, formReplyText } from './reply-texts';

/** The content of one language with the texts of its interface. */
export interface Edition {
  content: Content;
  words: Words;
}

/** What replies are made of: a file for each article and language, and a version that is a hash over all of them. */
export interface ReplyFiles {
  version: string;
  /** Each file by its address on the site, as JSON. */
  files: Map<string, string>;
}

/** The day of the last check: today's would make other files in the process that builds after midnight. */
const lastDay = ({ causes, errors }: Content): string =>
  [...causes, ...errors].reduce((last, { verifiedOn }) => (verifiedOn > last ? verifiedOn : last), '');

/** The files of the reply composer, in every language that an article is written in. */
export function replyFiles(editions: readonly Edition[]): ReplyFiles {
  const texts = editions.flatMap(({ content, words }): [Language, string, string][] => {
    const guide = prepareGuide(buildGuideModel(content, ''));
    const day = lastDay(content);
    const own = <One extends { language: Language; retired?: unknown }>(list: One[]) =>
      list.filter(({ language, retired }) => language === words.language && !retired);
    return [
      ...own(content.causes).map((cause) => causeReplyText(cause, content, words)),
      ...own(content.errors).map((form) => ({ ...formReplyText(form, content, guide, words, day), id: form.id })),
    ].map((text) => [words.language, text.id, JSON.stringify(text)]);
  });
  const version = hashText(JSON.stringify(texts));
  return {
    version,
    files: new Map(texts.map(([language, id, json]) => [replyTextAddress(version, language, id), json])),
  };
}
