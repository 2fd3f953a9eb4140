import { decodeFile } from '@/lib/match/decode-file';
import { moreAddress, type PackedCatalogue, type PackedMore } from '@/lib/match/packed-catalogue';
import { prepareWhole } from '@/lib/match/prepare-whole';
import { unpackCatalogue, unpackMore } from '@/lib/match/unpack-catalogue';
import { findRows } from '@/lib/triage/find-rows';
import { formatReport } from '@/lib/triage/format-report';
import { formatRows } from '@/lib/triage/format-rows';
import { largestTable, largestUnpacked, largestWorkbook } from '@/lib/triage/limits';
import { parseTable } from '@/lib/triage/parse-table';
import type { Table } from '@/lib/triage/table';
import { summarise } from '@/lib/triage/triage-summary';
import { isKnownError, makeRecogniser, type Recogniser, type Triage, triageTable } from '@/lib/triage/triage-table';
import type { TriageProblem, TriageReply, TriageRequest } from './triage-messages';

/*
 * One file is read, matched and kept here, rows and all: the page gets the groups, and rows as it asks for them. To stop
 * is to end this worker, so nothing here waits for the page.
 */
const tell = (reply: TriageReply) => postMessage(reply);

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Rows of all kinds come: the whole catalogue is wanted at once. */
async function loadRecogniser(catalogue: string, today: string): Promise<Recogniser> {
  const [first, more] = await Promise.all([fetchJson(catalogue), fetchJson(moreAddress(catalogue))]);
  return makeRecogniser(prepareWhole(unpackCatalogue(first as PackedCatalogue), unpackMore(more as PackedMore)), today);
}

const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** The container of .xls files, and of workbooks with a password. */
const isOldOffice = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Reads a workbook; its reader is loaded for this alone. */
async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, recogniser: Recogniser): Promise<Table | TriageProblem> {
  if (bytes.length > largestWorkbook) return 'tooLarge';
  const [{ unpackedSize }, { chooseSheet }, { default: readSheets }] = await Promise.all([
    import('@/lib/triage/unpacked-size'),
    import('@/lib/triage/choose-sheet'),
    // The one that starts no workers of its own to read XML: this is one already.
    import('read-excel-file/universal'),
  ]);
  const size = unpackedSize(bytes);
  if (size === undefined) return 'workbook';
  if (size > largestUnpacked) return 'tooLarge';
  try {
    return chooseSheet(await readSheets(bytes.buffer), isKnownError(recogniser)) ?? 'noRows';
  } catch {
    return 'workbook';
  }
}

async function readTable(file: Blob, name: string, recogniser: Recogniser): Promise<Table | TriageProblem> {
  if (file.size === 0) return 'empty';
  if (file.size > largestTable) return 'tooLarge';
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unreadable';
  }
  if (isOldOffice(bytes)) return 'oldExcel';
  if (isZip(bytes)) return readWorkbook(bytes, recogniser);
  const decoded = decodeFile(bytes);
  if (decoded.kind === 'binary') return 'binary';
  if (decoded.text.trim() === '') return 'empty';
  const table = parseTable(decoded.text, name, isKnownError(recogniser));
  if (decoded.isGuess) table.notes.guessedEncoding = 1;
  return table.rows.length > 0 ? table : 'noRows';
}

/** So often, in milliseconds, the page is told how far it is. */
const toldEvery = 100;

function group(recogniser: Recogniser, table: Table, column: number | undefined): Triage {
  let told = 0;
  const triage = triageTable(recogniser, table, column, (stage, done, all) => {
    const now = performance.now();
    if (now - told < toldEvery && done < all) return;
    told = now;
    tell({ tell: 'progress', stage, done, all });
  });
  tell({ tell: 'grouped', result: summarise(triage) });
  return triage;
}

let recogniser: Recogniser | undefined;
let triage: Triage | undefined;

async function start({ file, name, catalogue, today }: Extract<TriageRequest, { ask: 'table' }>) {
  tell({ tell: 'progress', stage: 'reading', done: 0, all: 0 });
  try {
    recogniser = await loadRecogniser(catalogue, today);
  } catch {
    tell({ tell: 'problem', problem: 'failed' });
    return;
  }
  const table = await readTable(file, name, recogniser);
  if (typeof table === 'string') tell({ tell: 'problem', problem: table });
  else triage = group(recogniser, table, undefined);
}

function answer(request: TriageRequest, recogniser: Recogniser, triage: Triage): Triage {
  switch (request.ask) {
    case 'column':
      return group(recogniser, triage.table, request.column);
    case 'rows':
      tell({ tell: 'rows', id: request.id, page: findRows(recogniser, triage, request) });
      break;
    case 'csv': {
      // The mark at the start makes spreadsheets read it as UTF-8.
      const blob = new Blob(['\ufeff', ...formatRows(triage, request.site)], { type: 'text/csv;charset=utf-8' });
      tell({ tell: 'file', id: request.id, blob });
      break;
    }
    case 'report': {
      const blob = new Blob([formatReport(triage, request)], { type: 'text/markdown;charset=utf-8' });
      tell({ tell: 'file', id: request.id, blob });
      break;
    }
  }
  return triage;
}

addEventListener('message', async ({ data }: MessageEvent<TriageRequest>) => {
  try {
    if (data.ask === 'table') await start(data);
    else if (recogniser && triage) triage = answer(data, recogniser, triage);
  } catch {
    tell({ tell: 'problem', problem: 'broke' });
  }
});
