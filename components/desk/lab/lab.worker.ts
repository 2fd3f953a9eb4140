import { compareOutcomes } from '@/lib/lab/compare-outcomes';
import type { LabFile, LabPaste } from '@/lib/lab/lab-file';
import { parseSignatures } from '@/lib/lab/parse-signatures';
import { replaceSignatures } from '@/lib/lab/replace-signatures';
import { type Outcome, tryPaste } from '@/lib/lab/try-paste';
import { prepareCatalogue } from '@/lib/match/prepare-catalogue';
import type { PreparedCatalogue } from '@/lib/match/prepare-words';
import type { LabReply, LabRequest } from './lab-messages';

/*
 * A thousand texts take a second or two: here they don't hold up typing. Every so often the worker looks whether another
 * question came, and gives up the one that nobody waits for any more.
 */
const lookEvery = 40;

interface Opened {
  file: LabFile;
  shipped: PreparedCatalogue;
  /** What each text led to before anything was edited, by text. */
  before: Map<string, Outcome>;
  knowsCode: (code: string) => boolean;
}

let opened: Opened | undefined;
let latest = 0;

const tell = (reply: LabReply) => postMessage(reply);

async function open(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const file = (await response.json()) as LabFile;
    const codes = new Set(
      file.catalogue.codes.flatMap(({ id, spellings }) => [id, ...spellings]).map((code) => code.toLowerCase()),
    );
    opened = {
      file,
      shipped: prepareCatalogue(file.catalogue),
      before: new Map(),
      knowsCode: (code) => codes.has(code.toLowerCase()),
    };
    tell({ told: 'open', signatures: file.signatures });
  } catch {
    tell({ told: 'failed' });
  }
}

const pause = () => new Promise((done) => setTimeout(done));

/** Tries each text; undefined once another question has come. */
async function tryAll(
  run: number,
  pastes: LabPaste[],
  tryOne: (paste: LabPaste) => Outcome,
  from: number,
  all: number,
) {
  const outcomes: Outcome[] = [];
  let looked = performance.now();
  for (const paste of pastes) {
    outcomes.push(tryOne(paste));
    if (performance.now() - looked < lookEvery) continue;
    tell({ told: 'trying', run, done: from + outcomes.length, all });
    await pause();
    if (run !== latest) return undefined;
    looked = performance.now();
  }
  return outcomes;
}

async function answer(asked: Extract<LabRequest, { ask: 'try' }>): Promise<void> {
  if (!opened) return;
  const { run, owner, text, own } = asked;
  const { file, shipped, before, knowsCode } = opened;
  const began = performance.now();
  const parsed = parseSignatures(text, knowsCode);
  if ('problems' in parsed) return tell({ told: 'problems', run, problems: parsed.problems });
  const pastes = [...own, ...file.pastes];
  const fresh = pastes.filter((paste) => !before.has(paste.text));
  const isEdited = text.trim() !== file.signatures[owner]?.trim();
  const all = fresh.length + (isEdited ? pastes.length : 0);
  const first = await tryAll(
    run,
    fresh,
    (paste) => {
      const outcome = tryPaste(shipped, paste.text, file.today);
      before.set(paste.text, outcome);
      return outcome;
    },
    0,
    all,
  );
  if (!first) return;
  const known = pastes.map((paste) => before.get(paste.text) ?? []);
  const edited = isEdited && prepareCatalogue(replaceSignatures(file.catalogue, owner, parsed.signatures));
  const now = edited
    ? await tryAll(run, pastes, (paste) => tryPaste(edited, paste.text, file.today), fresh.length, all)
    : known;
  if (!now) return;
  const comparison = compareOutcomes(pastes, known, now, owner);
  tell({
    told: 'tried',
    run,
    result: { ...comparison, owner, count: pastes.length, took: performance.now() - began },
  });
}

addEventListener('message', ({ data }: MessageEvent<LabRequest>) => {
  if (data.ask === 'open') return void open(data.address);
  latest = data.run;
  void answer(data);
});
