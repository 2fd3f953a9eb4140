'use client';

import { useEffect, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import { offlinePath } from '@/lib/offline/offline-path';
import type { Words } from '@/lib/words/en';
import { keepCopies } from './copies';
import type { Reached } from './reached';

/** Undefined until something happens; then whether the site could not be reached. */
function useIsOffline(): boolean {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    const show = (offline: boolean) => {
      // The worker's own mark on a kept page is over with the first answer from the network.
      if (!offline) delete document.documentElement.dataset.kept;
      setOffline(offline);
    };
    const went = () => show(true);
    const came = () => show(false);
    const told = ({ data }: MessageEvent<Reached>) => show(!data.isReached);
    if (!navigator.onLine) went();
    window.addEventListener('offline', went);
    window.addEventListener('online', came);
    navigator.serviceWorker?.addEventListener('message', told);
    return () => {
      window.removeEventListener('offline', went);
      window.removeEventListener('online', came);
      navigator.serviceWorker?.removeEventListener('message', told);
    };
  }, []);
  return isOffline;
}

/**
 * A word on every page while the site can't be reached. On a kept page the worker's mark shows it before any script
 * runs. It also sees to it that copies are kept.
 */
export function OfflineNote({ words }: { words: Pick<Words['offline'], 'note' | 'see'> }) {
  const isOffline = useIsOffline();
  useEffect(keepCopies, []);
  return (
    <div role="status" className="screen-only">
      <p className={`border-b border-line bg-raised text-s ${isOffline ? '' : 'hidden kept:block'}`}>
        <span className="mx-auto block max-w-page px-4 py-2 md:px-6">
          {words.note}{' '}
          <SiteLink href={offlinePath} className="text-accent underline underline-offset-4">
            {words.see}
          </SiteLink>
        </span>
      </p>
    </div>
  );
}
