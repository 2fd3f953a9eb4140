'use client';

import { Fragment } from 'react';

interface Props {
  label: string;
  clicks: string[];
  seen: string;
}

/**
 * Clicks in a row and when they were last read. Drawn in the browser too, so that a page's data holds these few words and
 * not each element: a long article has dozens of such paths, and they were a fifth of its elements.
 */
export const ClickPath = ({ label, clicks, seen }: Props) => (
  <span className="my-2 block rounded-control border border-line bg-raised px-3 py-2">
    <span className="sr-only">{label}: </span>
    {clicks.map((click, index) => (
      // A path may pass the same name twice: the way so far is the key.
      <Fragment key={clicks.slice(0, index + 1).join(' > ')}>
        {index > 0 && (
          <span aria-hidden="true" className="px-1.5 text-muted">
            ›
          </span>
        )}
        <span className="font-bold">{click}</span>
        {index < clicks.length - 1 && <span className="sr-only">, </span>}
      </Fragment>
    ))}{' '}
    <span className="text-s text-muted">({seen})</span>
  </span>
);
