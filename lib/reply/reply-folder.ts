import type { Language } from '../content/closed-sets';

/** Where the site serves what replies say: the version stands in the address, so that a copy can be kept for good. */
export const replyFolder = (version: string): string => `/reply-data/${version}`;

export const replyTextAddress = (version: string, language: Language, id: string): string =>
  `${replyFolder(version)}/${language}/${id}.json`;
