import { useCallback, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { CheckText } from '@/lib/content/guide-texts';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { Words } from '@/lib/words/en';
import { DrawnText } from './drawn-text';
import { guideFile } from './load-guide';
import { More } from './more';
import { useLoaded } from './use-loaded';

interface Props {
  check: string;
  guide: PreparedGuide;
  words: Words;
}

function Loading({ check, guide, words }: Props) {
  const load = useCallback(
    () => guideFile<CheckText>(guide.model.version, `checks/${check}.json`),
    [guide.model.version, check],
  );
  const loaded = useLoaded(load);
  if (loaded.state === 'loading') return <p className="text-muted">{words.guide.loading}</p>;
  if (loaded.state === 'failed')
    return (
      <p>
        {words.guide.howFailed} <SiteLink href={`/checks/${check}`}>{words.guide.openCheck}</SiteLink>
      </p>
    );
  return <DrawnText tree={loaded.value.body} guide={guide} words={words} />;
}

/** The steps of a check, loaded when they are wanted. */
export function HowToFindOut(props: Props) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <More summary={props.words.guide.how} toggle={(isOpen) => isOpen && setOpened(true)}>
      {wasOpened && <Loading {...props} />}
    </More>
  );
}
