import { hashText } from '../match/hash-text';
import type { Words } from '../words/en';
import type { Content } from './content';

/** Raise it when the drawing changes (scripts/pictures/draw-picture.ts): every picture then gets a new address. */
const drawing = 1;

/** What chats show beside a link to a page of this site: 1200 by 630 pixels. */
export interface PreviewPicture {
  /** The small line on top. */
  kicker: string;
  title: string;
  /** The name of the site, at the foot. */
  site: string;
}

/** The kinds of pages that share a picture; each cause has one of its own. */
export type PictureKind = Exclude<keyof Words['found']['picture'], 'cause'>;

const kinds: PictureKind[] = ['home', 'error', 'code', 'check', 'guide', 'reading'];

/** The picture of a kind of page. */
export const pictureOfKind = (kind: PictureKind, { site }: Content, words: Words): PreviewPicture => ({
  kicker: words.found.kicker,
  title: words.found.picture[kind],
  site: site.name,
});

/** The picture of a cause. */
export const pictureOfCause = ({ title }: { title: string }, { site }: Content, words: Words): PreviewPicture => ({
  kicker: words.found.picture.cause,
  title,
  site: site.name,
});

/**
 * Where a picture stands. The address holds a hash over all that is drawn, so a picture that is there is right, and a
 * chat that kept an old one asks for the new one.
 */
export const pictureAddress = ({ kicker, title, site }: PreviewPicture): string =>
  `/pictures/${hashText(JSON.stringify([drawing, kicker, title, site]))}.png`;

/** Every picture of the site, by its address. */
export function previewPictures(content: Content, words: Words): Map<string, PreviewPicture> {
  const pictures = [
    ...kinds.map((kind) => pictureOfKind(kind, content, words)),
    ...content.causes.map((cause) => pictureOfCause(cause, content, words)),
  ];
  return new Map(pictures.map((picture) => [pictureAddress(picture), picture]));
}
