'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { type Arrival, latestArrival, takeArrival, watchArrivals } from './arrival';
import { askForReport } from './match-client';
import { keepFromLink } from './tab-memory';

interface Props {
  /** Address of the catalogue, a file of this site. */
  catalogue: string;
  words: Pick<Words, 'links' | 'fact'>;
}

/** What the person should know of a text that didn't come whole. */
function notes({ leftOut }: Arrival, { links, fact }: Props['words']): string[] {
  return leftOut.map((what) =>
    what === 'end' || what === 'empty' || what === 'too-long'
      ? links.leftOut[what]
      : fill(links.leftOut.fact, { name: fact[what] }),
  );
}

/** Reads the text that a link brought to this page, and says where a part of it is missing. */
export function LinkText({ catalogue, words }: Props) {
  const [arrival, setArrival] = useState<Arrival>();
  const [failed, setFailed] = useState(false);
  const path = usePathname();

  useEffect(() => {
    const receive = async () => {
      const arrived = takeArrival();
      setArrival(latestArrival());
      if (!arrived) return;
      const { text, corrections } = arrived;
      const report = await askForReport(text, corrections, catalogue);
      setFailed(report === 'failed');
      if (report !== 'failed') keepFromLink({ text }, report, corrections);
    };
    void receive();
    return watchArrivals(() => void receive());
  }, [catalogue]);

  if (!arrival || arrival.path !== path) return null;
  const said = [...notes(arrival, words), ...(failed ? [words.links.failed] : [])];
  return (
    said.length > 0 && (
      <div role="status" className="mb-6 max-w-text border-l-4 border-warn pl-4 text-s">
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    )
  );
}
