import { answerAtOnce, answerPaste } from '@/lib/match/answer-paste';
import { decodeFile } from '@/lib/match/decode-file';
import { moreAddress, type PackedCatalogue, type PackedMore } from '@/lib/match/packed-catalogue';
import { type PreparedCatalogue, prepareWords } from '@/lib/match/prepare-words';
import { type Report, reportOn } from '@/lib/match/report';
import { unpackCatalogue, unpackMore } from '@/lib/match/unpack-catalogue';
import { largestFile } from './limits';
import type { MatchReply, MatchRequest } from './match-messages';

/*
 * Matching and reading files happen here, so that typing is never held up. The first part of the catalogue is fetched
 * once; the second, and what compares sentences, once a text comes that the first doesn't answer.
 */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Loads a thing at the first call, and anew after a failure. */
function once(load: (address: string) => Promise<PreparedCatalogue>) {
  let loaded: Promise<PreparedCatalogue> | undefined;
  return (address: string) => {
    loaded ??= load(address).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

const firstPart = once(async (address) => prepareWords(unpackCatalogue((await fetchJson(address)) as PackedCatalogue)));

const wholeCatalogue = once(async (address) => {
  const [first, more, { prepareWhole }] = await Promise.all([
    firstPart(address),
    fetchJson(moreAddress(address)),
    import('@/lib/match/prepare-whole'),
  ]);
  // The first part has been asked by then, and isn't asked again.
  const { first: _, ...whole } = prepareWhole(first.catalogue, unpackMore(more as PackedMore), first);
  return whole;
});

async function report({ text, options, catalogue }: Extract<MatchRequest, { ask: 'report' }>): Promise<Report> {
  const first = await firstPart(catalogue);
  const sure = answerAtOnce(first, text, options);
  // An empty text only warms up: it asks for nothing more.
  if (sure || text === '') return reportOn(first.catalogue, sure ?? answerPaste(first, text, options));
  return reportOn(first.catalogue, answerPaste(await wholeCatalogue(catalogue), text, options));
}

async function readFile(id: number, file: File): Promise<MatchReply> {
  if (file.size > largestFile) return { id, problem: 'tooLarge' };
  try {
    const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
    return decoded.kind === 'text' ? { id, text: decoded.text } : { id, problem: 'binary' };
  } catch {
    return { id, problem: 'unreadable' };
  }
}

async function reply(request: MatchRequest): Promise<MatchReply> {
  const { id } = request;
  if (request.ask === 'file') return readFile(id, request.file);
  try {
    return { id, report: await report(request) };
  } catch {
    return { id, failed: true };
  }
}

addEventListener('message', async ({ data }: MessageEvent<MatchRequest>) => postMessage(await reply(data)));
