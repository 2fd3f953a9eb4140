import type { Catalogue } from '@/lib/match/catalogue';
import { decodeFile } from '@/lib/match/decode-file';
import { type PreparedCatalogue, prepareCatalogue } from '@/lib/match/prepare-catalogue';
import { reportOn } from '@/lib/match/report';
import { largestFile } from './limits';
import type { MatchReply, MatchRequest } from './match-messages';

/* Matching and reading files happen here, so that typing is never held up. The catalogue is fetched once. */
let prepared: Promise<PreparedCatalogue> | undefined;

async function load(address: string): Promise<PreparedCatalogue> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return prepareCatalogue((await response.json()) as Catalogue);
}

function catalogueAt(address: string): Promise<PreparedCatalogue> {
  prepared ??= load(address).catch((error: unknown) => {
    // The next try fetches it anew.
    prepared = undefined;
    throw error;
  });
  return prepared;
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
    const catalogue = await catalogueAt(request.catalogue);
    return { id, report: reportOn(catalogue, request.text, request.options) };
  } catch {
    return { id, failed: true };
  }
}

addEventListener('message', async ({ data }: MessageEvent<MatchRequest>) => postMessage(await reply(data)));
