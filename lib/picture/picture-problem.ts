/** Why a picture gives no text, as the page says it. */
export const pictureProblems = [
  /** No browser of ours opens it, or it is damaged. */
  'damaged',
  /** A photo of a phone in a kind that this browser can't open. */
  'heic',
  /** A drawing of lines, which may hold scripts and is no screenshot. */
  'drawing',
  /** More pixels than a browser can hold without trouble. */
  'tooManyPixels',
  'noWords',
  /** Words were found, and are too uncertain to be taken for what stands there. */
  'unclear',
  /** What reads pictures could not be loaded. */
  'noReader',
  /** The browser lacks what the reader needs. */
  'oldBrowser',
] as const;
export type PictureProblem = (typeof pictureProblems)[number];
