import { hashText } from '../match/hash-text';
import type { Words } from '../words/en';
import type { Content } from './content';

/** Raise it when the drawing changes (scripts/pictures/draw-picture.ts): every picture then gets a new address. */
const drawing = 2;

/** What chats show beside a link to a page of this site: 1200 by 630 pixels. */
export interface PreviewPicture {
  /** The small line on top. */
  kicker: string;
  title: string;
  /** The name of the site, at the foot. */
  site: string;
}

/** The kinds of pages that share a picture. */
const kinds = ['home', 'error', 'code', 'check', 'guide', 'reading'] as const;

/** Whose picture: that of a kind of page, or that of one cause. */
export type PictureOf = (typeof kinds)[number] | { cause: string };

/** What the picture shows; a cause is named by its title. */
export function pictureFor(of: PictureOf, { site: { name: site } }: Content, { found }: Words): PreviewPicture {
  if (typeof of === 'string') return { kicker: found.kicker, title: found.picture[of], site };
  return { kicker: found.picture.cause, title: of.cause, site };
}

/**
 * Where a picture stands. The address holds a hash over all that is drawn, so a picture that is there is right, and a
 * chat that kept an old one asks for the new one.
 */
export const pictureAddress = ({ kicker, title, site }: PreviewPicture): string =>
  `/pictures/${hashText(JSON.stringify([drawing, kicker, title, site]))}.png`;

/** Every picture of the site in a language, by its address. What isn't translated shows the English one. */
export function previewPictures(content: Content, words: Words): Map<string, PreviewPicture> {
  const own = content.causes.filter(({ language }) => language === words.language);
  const wanted: PictureOf[] = [...kinds, ...own.map(({ title }) => ({ cause: title }))];
  return new Map(
    wanted.map((of) => {
      const picture = pictureFor(of, content, words);
      return [pictureAddress(picture), picture];
    }),
  );
}
