import { type ComponentType, useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/guide/buttons';
import type { Language } from '@/lib/content/closed-sets';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import type { MissDraftProps } from './miss-draft';

interface Props {
  /** The sample as it stands masked. */
  text: string;
  mail: string;
  language: Language;
  words: Words['feedback'];
}

/** The way of a sample to us: what will go is shown first, in a field where it can be changed. */
export function SendMiss({ text, mail, language, words }: Props) {
  const [loaded, setLoaded] = useState<{ Draft: ComponentType<MissDraftProps> }>();
  const [drafted, setDrafted] = useState<string>();
  const [isFailed, setFailed] = useState(false);
  const [sentId, setSentId] = useState<string>();
  const thanks = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (sentId) thanks.current?.focus();
  }, [sentId]);

  const open = async () => {
    setFailed(false);
    try {
      const { MissDraft } = await import('./miss-draft');
      setLoaded({ Draft: MissDraft });
      setDrafted(text);
    } catch {
      setFailed(true);
    }
  };
  const cancel = () => {
    setDrafted(undefined);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };

  if (sentId)
    return (
      <div className="flex flex-col gap-1 border-t border-line pt-4">
        <p ref={thanks} tabIndex={-1} className="font-bold focus:outline-none">
          {words.miss.thanks}
        </p>
        <p className="text-s text-muted [overflow-wrap:anywhere]">{fill(words.thanksNumber, { id: sentId })}</p>
      </div>
    );
  if (drafted === undefined || !loaded)
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4">
        <span ref={opener}>
          <QuietButton onClick={open}>{words.miss.open}</QuietButton>
        </span>
        <p role="status" className="min-w-0 flex-1 text-s">
          {isFailed ? words.loadFailed : words.help}
        </p>
      </div>
    );
  return <loaded.Draft text={drafted} sent={setSentId} {...{ mail, language, words, cancel }} />;
}
