import { formatMailHtml, formatMailText, type MailParts } from '@/lib/links/mail-template';
import type { BuilderWords } from './builder-words';
import { CopyBlock } from './copy-block';

/** What goes into the two parts of the template. */
export const MailCode = ({ parts, words: { desk, command } }: { parts: MailParts; words: BuilderWords }) => (
  <>
    <CopyBlock label={desk.html} text={formatMailHtml(parts)} words={command} />
    <CopyBlock label={desk.text} text={formatMailText(parts)} words={command} />
  </>
);
