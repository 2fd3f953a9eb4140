import { pathIn } from '@/lib/links/path-in';
import { formatVisit, type VisitState } from '@/lib/links/visit-address';
import type { Words } from '@/lib/words/en';
import { CopyField } from './copy-field';
import { More } from './more';

interface Props {
  check: string;
  state: VisitState;
  words: Words;
}

/** The page of one check for someone who wasn't there, as a link to send. */
export function AskSomeone({ check, state, words }: Props) {
  const { guide, command } = words;
  const path = pathIn(words.language, `/checks/${check}`);
  const link = `${window.location.origin}${path}#${formatVisit({ visit: state.visit, ticks: [] })}`;
  return (
    <More summary={guide.askSomeone}>
      <CopyField
        label={guide.askSomeoneHelp}
        text={link}
        words={{ copy: guide.copyLink, copied: guide.linkCopied, copyFailed: command.copyFailed }}
      />
    </More>
  );
}
