import { useEffect, useRef } from 'react';

interface Props {
  labelledBy: string;
  describedBy: string;
  lang: string;
  /** Elements of ours alone, each text escaped. */
  html: string;
  change: (html: string) => void;
}

/**
 * The reply as the mail shows it, to be changed in place. Only plain text can be typed and pasted there, so no foreign
 * element ever comes in; a browser without `plaintext-only` shows it without letting it be changed.
 */
export function MailField({ labelledBy, describedBy, lang, html, change }: Props) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = field.current;
    // What is typed comes back as `html`: to put it in again would move the cursor.
    if (!node || node.innerHTML === html) return;
    node.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  }, [html]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea shows no bold text and no lists
    <div
      ref={field}
      role="textbox"
      aria-multiline="true"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      tabIndex={0}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      lang={lang}
      spellCheck={false}
      onInput={(event) => change(event.currentTarget.innerHTML)}
      className="prose w-full [&_pre]:whitespace-pre-wrap [&_pre]:[overflow-wrap:anywhere] overflow-x-auto rounded-control border-2 border-edge bg-paper p-4"
    />
  );
}
