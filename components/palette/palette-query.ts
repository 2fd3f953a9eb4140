/** A field of one line lays out so much without a pause. */
const mostShown = 2000;

/** What is in the field, and the whole text where that is more. */
export interface PaletteQuery {
  shown: string;
  whole: string;
}

/** A text in a field of one line: line breaks become spaces there, and a long text shows its beginning. */
export const queryOf = (text: string): PaletteQuery => ({
  shown: text.replace(/\s*\n\s*/g, ' ').slice(0, mostShown),
  whole: text,
});

export const isCut = ({ whole }: PaletteQuery): boolean => whole.length > mostShown;
