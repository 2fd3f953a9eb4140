import { useEffect, useState } from 'react';
import { askForReport } from '@/components/paste/match-client';
import type { Report } from '@/lib/match/report';

/** Somebody who types a message doesn't want an answer to each letter. */
const pause = 150;

/** What a message shows: undefined while it is read. The matcher is loaded with the first one. */
export function useMessage(text: string | undefined, catalogue: string): Report | 'failed' | undefined {
  const [answered, setAnswered] = useState<{ text: string; report: Report | 'failed' }>();
  useEffect(() => {
    if (text === undefined) return;
    let isWanted = true;
    const asking = setTimeout(async () => {
      const report = await askForReport(text, {}, catalogue);
      if (isWanted) setAnswered({ text, report });
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(asking);
    };
  }, [text, catalogue]);
  return answered?.text === text ? answered?.report : undefined;
}
