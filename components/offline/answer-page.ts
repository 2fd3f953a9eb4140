import { languageOf, pathIn } from '@/lib/links/path-in';
import { keptAddress } from '@/lib/offline/answer-by';
import { fillKeptList, markPage } from '@/lib/offline/kept-page';
import { namedFiles } from '@/lib/offline/named-files';
import type { OfflineList } from '@/lib/offline/offline-list';
import { offlinePath } from '@/lib/offline/offline-path';
import { dataAddress, pageData } from '@/lib/offline/page-data';
import { keepFiles, keptText } from './kept-files';
import { areWanted, fetchPage, findPage, keepPage, keptPages } from './kept-pages';
import type { Reached } from './reached';

declare const self: ServiceWorkerGlobalScope;

/** How long the network may take before the kept copy is shown: on a bad line nothing else would come for minutes. */
const patience = 4000;

/** What a gateway answers while the site itself is down. */
const isDown = ({ status }: Response) => status >= 502 && status <= 504;

async function ask(request: Request, early?: Promise<Response | undefined>): Promise<Response> {
  const response = (await early) ?? (await fetch(request));
  if (isDown(response)) throw new Error(`${response.status}`);
  return response;
}

/** The network's answer; or the kept copy where there is one and the network fails or takes too long. */
async function networkOrKept(
  asked: Promise<Response>,
  path: string,
): Promise<{ response: Response; isKept: boolean } | undefined> {
  const fromNetwork = asked.then((response) => ({ response, isKept: false }));
  const fromKept = async () => {
    const response = await findPage(path);
    return response && { response, isKept: true };
  };
  const late = new Promise((resolve) => setTimeout(resolve, patience)).then(
    async () => (await fromKept()) ?? fromNetwork,
  );
  try {
    return await Promise.race([fromNetwork, late]);
  } catch {
    return fromKept();
  }
}

/** The page in another's place where nothing is kept, with what is. */
async function missingPage(path: string): Promise<Response> {
  const page = await findPage(pathIn(languageOf(path), offlinePath));
  if (!page) return Response.error();
  const html = fillKeptList(markPage(await page.text(), 'missing'), await keptPages());
  return new Response(html, { status: 503, headers: page.headers });
}

/** The list on the offline page names what is kept now, with a network and without. */
async function withKeptList(response: Response): Promise<Response> {
  if (!response.ok) return response;
  const { status, headers } = response;
  return new Response(fillKeptList(await response.text(), await keptPages()), { status, headers });
}

async function markKept(response: Response): Promise<Response> {
  return new Response(markPage(await response.text(), 'kept'), { headers: response.headers });
}

/** Keeps a page with all the files that it names: whoever only reads it has not loaded its scripts. */
async function keepWhole(path: string, response: Response, { pages, folders }: OfflineList): Promise<void> {
  if (!(await areWanted())) return;
  const html = await keepPage(path, response, pages);
  if (html) await keepFiles(namedFiles(html, folders));
}

/** A page: the network's, which is kept, else the kept copy, else what is kept instead. */
export async function answerPage(event: FetchEvent, list: OfflineList): Promise<Response> {
  const path = keptAddress(event.request.url);
  const asked = ask(event.request, event.preloadResponse);
  event.waitUntil(asked.then((response) => keepWhole(path, response.clone(), list)).catch(() => undefined));
  const answer = await networkOrKept(asked, path);
  if (!answer) return missingPage(path);
  const response = answer.isKept ? await markKept(answer.response) : answer.response;
  return path === pathIn(languageOf(path), offlinePath) ? withKeptList(response) : response;
}

/** Tells the tab whether the site was reached, for its word about being offline. */
async function tell(event: FetchEvent, reached: Reached): Promise<void> {
  (await self.clients.get(event.clientId))?.postMessage(reached);
}

/** A kept page's data; undefined where its script isn't kept. */
async function keptData(page: Response): Promise<string | undefined> {
  const address = dataAddress(await page.text());
  const script = address && (await keptText(address));
  return script ? pageData(script) : undefined;
}

/** A page that was visited by a click within the site: only its data came, so the page itself is fetched to be kept. */
async function keepVisited(path: string, response: Response, list: OfflineList): Promise<void> {
  if (!response.ok || response.redirected || !(await areWanted())) return;
  const [data, kept] = [await response.text(), await findPage(path)];
  if (!kept || (await keptData(kept)) !== data) await keepWhole(path, await fetchPage(path), list);
}

/**
 * What a click within the site fetches: the network's, else the same from the kept page. Where neither is, the framework
 * loads the address as a page, and `answerPage` says that it isn't kept.
 */
export async function answerPageData(event: FetchEvent, list: OfflineList): Promise<Response> {
  const path = keptAddress(event.request.url);
  const asked = ask(event.request);
  event.waitUntil(asked.then((response) => keepVisited(path, response.clone(), list)).catch(() => undefined));
  const answer = await networkOrKept(asked, path);
  event.waitUntil(tell(event, { isReached: answer?.isKept === false }));
  if (!answer) return Response.error();
  if (!answer.isKept) return answer.response;
  const data = await keptData(answer.response);
  return data ? new Response(data, { headers: { 'Content-Type': 'text/x-component' } }) : Response.error();
}
