/** Everything that no keyboard types: control characters but tab and line break, and halves of characters. */
const unwanted = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/**
 * A text that both databases keep to the letter: PostgreSQL takes no null, and neither keeps half a character. Line breaks
 * become `\n`. The page sends texts that are clean already, so that what it showed is what is kept.
 */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unwanted, '');

/** The beginning of a text, at most so many UTF-16 units, and no half of a character at its end. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.length < text.length ? cut.replace(/[\ud800-\udbff]$/, '') : cut;
}
