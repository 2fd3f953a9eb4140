import type { GuideModel } from '../guide/guide-model';
import type { Findings, TrailEntry, Visit } from '../guide/visit';
import { AddressReader, findConfidence, findProduct, findSide, findSystem } from './address-reader';
import { type Tried, wholeFix } from './whole-fix';

/*
 * A visit as the part of an address after `#`, which no server sees:
 *
 *     form=bare-401&said=which-side.source&trail=token-test.mfa_is.mfa-required.yes&day=2026-11-24
 *
 * Only our ids and closed sets, so every character is one that mail programs leave alone: `_` between the things done,
 * `.` between the parts of one. The day stands last: where it is missing, the address was cut off, and the last of a
 * list may be the half of something else (`mailbox-permission.no` of `mailbox-permission.not-found`).
 */

/** What stands in the address of a page of the guide. */
export interface VisitState {
  visit: Visit;
  /** Which steps of the chosen fix are ticked off, by place. */
  ticks: number[];
  /** Until when a change is waited for, as `2026-11-25T18:00` in the visitor's time. */
  until?: string;
  /** The check whose answer is being changed. */
  change?: string;
  /** Whether the summary for a ticket is open. */
  summary?: true;
}

/** What an address says, and which of its keys were dropped: unknown, outdated or cut off. */
export interface ParsedVisit extends VisitState {
  dropped: string[];
}

function formatEntry(entry: TrailEntry): string {
  switch (entry.did) {
    case 'answered':
      return `${entry.check}.${entry.answer}`;
    case 'looked':
      return `is.${entry.cause}.${entry.outcome}`;
    case 'chose':
      return `fix.${entry.cause}.${entry.fix}`;
    case 'made':
      return `fix.${entry.cause}.${entry.fix}.made`;
    case 'tried':
      return `try.${entry.cause}.${entry.fix}.${entry.outcome}`;
    case 'went-on':
      return 'end.more';
    case 'handed-over':
      return 'end.handed';
  }
}

/** The try that ends a whole fix, where one begins at this place of the trail. */
function wholeFixAt(trail: TrailEntry[], place: number): Tried | undefined {
  const [first, second, tried] = trail.slice(place, place + 3);
  if (!first || !second || tried?.did !== 'tried') return undefined;
  const given = [first, second, tried].map(formatEntry);
  return wholeFix(tried).every((entry, index) => formatEntry(entry) === given[index]) ? tried : undefined;
}

/** The trail as text. A whole fix is written as one thing: as three it would take a third of a long address. */
function formatTrail(trail: TrailEntry[]): string {
  const items: string[] = [];
  for (let place = 0; place < trail.length; place++) {
    const whole = wholeFixAt(trail, place);
    items.push(whole ? `fix.${whole.cause}.${whole.fix}.${whole.outcome}` : formatEntry(trail[place] as TrailEntry));
    if (whole) place += 2;
  }
  return items.join('_');
}

const formatPairs = (pairs: [string, string][]): string => pairs.map((pair) => pair.join('.')).join('_');
const formatTicks = (ticks: number[]): string => ticks.reduce((bits, tick) => bits + 2 ** tick, 0).toString(16);

/** The address of a visit, without `#`. Every character stands for itself in a URL. */
export function formatVisit({ visit, ticks, until, change, summary }: VisitState): string {
  const { day, findings, trail, earlier } = visit;
  const { form, causes, side, system, product, said, about } = findings;
  const parts: [string, string | undefined][] = [
    ['form', form],
    ['cause', formatPairs(causes.map(({ id, confidence }) => [id, confidence]))],
    ['side', side],
    ['system', system],
    ['product', product],
    ['said', formatPairs(Object.entries(said))],
    ['about', about],
    ['trail', formatTrail(trail)],
    ['earlier', formatPairs(earlier.map(({ cause, fix }) => [cause, fix]))],
    ['ticks', ticks.length > 0 ? formatTicks(ticks) : undefined],
    // A colon would be written as %3A by some programs.
    ['until', until?.replace(':', '.').toLowerCase()],
    ['change', change],
    ['open', summary && 'summary'],
    ['day', day],
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join('&');
}

function readFindings(reader: AddressReader, model: GuideModel): Findings {
  const form = reader.known('form', (value) => model.forms.find(({ id }) => id === value)?.id);
  const causes = reader.list('cause', ([id, word]) => {
    const confidence = findConfidence(word);
    const cause = reader.cause(id);
    return cause && confidence && { id: cause.id, confidence };
  });
  const side = reader.known('side', findSide);
  const system = reader.known('system', findSystem);
  const product = reader.known('product', findProduct);
  const said = Object.fromEntries(reader.list('said', (parts) => reader.answer(parts)));
  const about = reader.known('about', (value) => reader.cause(value)?.id);
  return {
    ...(form ? { form } : {}),
    causes,
    ...(side ? { side } : {}),
    ...(system ? { system } : {}),
    ...(product ? { product } : {}),
    said,
    ...(about ? { about } : {}),
  };
}

const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

function parseMoment(value: string): string | undefined {
  const [day = '', time = ''] = value.split('t');
  return isDay(day) && /^([01]\d|2[0-3])\.[0-5]\d$/.test(time) ? `${day}T${time.replace('.', ':')}` : undefined;
}

function parseTicks(value: string): number[] | undefined {
  if (!/^[0-9a-f]{1,8}$/.test(value)) return undefined;
  const bits = Number.parseInt(value, 16);
  return Array.from({ length: 32 }, (_, place) => place).filter((place) => Math.floor(bits / 2 ** place) % 2 === 1);
}

/** Undoes what mail programs do to an address: percent signs once or twice over, capitals, a sign at the end. */
function clean(fragment: string): string {
  let text = fragment;
  for (let times = 0; times < 2 && text.includes('%'); times++) {
    try {
      // Where the address was cut off, half a sign may stand at the end.
      text = decodeURIComponent(text.replace(/%[0-9a-f]?$/i, ''));
    } catch {
      break;
    }
  }
  return text.toLowerCase().replace(/[)\]>.,;]+$/, '');
}

/**
 * Reads the address of a visit. What the model doesn't know (another version's ids, a part cut off) is left out and named
 * in `dropped`. Without a day, `today` is taken. `others` are keys that another reader takes.
 */
export function parseVisit(
  fragment: string,
  model: GuideModel,
  today: string,
  others: readonly string[] = [],
): ParsedVisit {
  const reader = new AddressReader(clean(fragment), model);
  const day = reader.known('day', (value) => (isDay(value) ? value : undefined));
  reader.isCut = day === undefined;
  const findings = readFindings(reader, model);
  const trail = reader.list('trail', (parts) => reader.entries(parts)).flat();
  const earlier = reader.list('earlier', ([cause, fix]) => reader.fix(cause, fix));
  const ticks = reader.known('ticks', (value) => (reader.isHalf('ticks') ? undefined : parseTicks(value))) ?? [];
  const until = reader.known('until', parseMoment);
  const change = reader.known('change', (value) => model.checks.find(({ id }) => id === value)?.id);
  const summary = reader.known('open', (value) => (value === 'summary' ? true : undefined));
  reader.dropRest(others);
  return {
    visit: { day: day ?? today, findings, trail, earlier },
    ticks,
    ...(until ? { until } : {}),
    ...(change ? { change } : {}),
    ...(summary ? { summary } : {}),
    dropped: [...reader.dropped],
  };
}
