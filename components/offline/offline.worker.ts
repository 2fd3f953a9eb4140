import { answerBy } from '@/lib/offline/answer-by';
import type { OfflineList } from '@/lib/offline/offline-list';
import { answerPage, answerPageData } from './answer-page';
import { answerFile, keepFiles, removeOldFiles } from './kept-files';
import { keepListed, removeUnlisted } from './kept-pages';

/*
 * The service worker: keeps what is needed to go on without a network, and answers from it. scripts/write-offline.ts
 * bundles it for the root of the site and writes the list of this build into it, so each build is a new worker.
 *
 * A new one takes over at once, while pages of the last version are open. That is safe because no worker is tied to a
 * version: files are kept by their hash, those of the last versions too, and each page names its own. No page is
 * reloaded, so what is in the box stays there.
 */
declare const self: ServiceWorkerGlobalScope;
declare const offlineList: OfflineList;

const { pages, files, folders } = offlineList;

async function install() {
  await keepFiles(files);
  await keepListed(pages);
  await self.skipWaiting();
}

async function activate() {
  await self.registration.navigationPreload?.enable();
  await removeUnlisted(pages);
  await removeOldFiles(offlineList);
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const by = answerBy(event.request, self.location.origin, folders);
  if (by === 'file') event.respondWith(answerFile(event));
  if (by === 'page') event.respondWith(answerPage(event, offlineList));
  if (by === 'page-data') event.respondWith(answerPageData(event, offlineList));
});
