import { formatMailText, type MailParts } from '@/lib/links/mail-template';
import { shortLink } from '@/lib/links/short-link';
import type { Words } from '@/lib/words/en';

interface Props {
  parts: MailParts;
  /** The chosen article's id: the links are tried out on this very site. */
  id: string;
  words: Words['deskLinks'];
}

/** The e-mail as its reader sees it, drawn from the same parts as the code beside it. */
export function MailPreview({ parts, id, words }: Props) {
  const { title, button, link, or, address } = parts;
  const here = shortLink('', id);
  return (
    <section aria-labelledby="preview" className="mt-12 flex flex-col gap-6">
      <h2 id="preview" className="text-l font-bold">
        {words.preview}
      </h2>
      <div className="flex flex-col items-start gap-3 rounded-control border border-line p-4 [overflow-wrap:anywhere]">
        <p>{title}</p>
        <p>
          <a
            href={here}
            target="_blank"
            rel="noreferrer"
            className="inline-block rounded-control bg-accent px-6 py-3 font-bold text-on-accent no-underline"
          >
            {button}
            <span className="sr-only"> {words.opens}</span>
          </a>
        </p>
        <p className="text-s">
          {or}{' '}
          <a href={here} target="_blank" rel="noreferrer">
            {address}
            <span className="sr-only"> {words.opens}</span>
          </a>
        </p>
      </div>
      <div>
        <h3 className="font-bold">{words.text}</h3>
        <p className="mt-2 whitespace-pre-wrap rounded-control border border-line p-4 font-mono text-s [overflow-wrap:anywhere]">
          {formatMailText(parts).trim()}
        </p>
      </div>
      <p className="text-s text-muted [overflow-wrap:anywhere]">
        {words.previewLinks} <span className="font-mono">{link}</span>
      </p>
    </section>
  );
}
