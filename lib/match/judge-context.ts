import { systemOfHost } from './find-facts';
import type { Hit, ReadFact } from './find-hits';
import { type PhrasePlaces, placesOf } from './find-terms';
import type { PreparedCatalogue, PreparedTerm } from './prepare-words';
import type { Span } from './read/mapped-text';

/** A message is bare where the line it stands in, up to so many characters to each side, ... */
const lineSide = 300;
/** ... has at most so many words of its own: "Outcome: 401 Unauthorized at night". */
const mostTelling = 2;
/** ... or beside a word that migrations share with other trades: "eror 401 unathorised exchagne migration". */
const mostTellingOfShared = 4;
/** Two words that a migration shares with other trades say as much as one of its own. */
const worthOfShared = 0.5;
/** Another product's error of a page of its own says as much as two foreign words. */
const worthOfElsewhere = 2;

export interface Context {
  /** The text speaks of another product, and not more of ours. */
  foreign: boolean;
  /** The text speaks of a migration or of Microsoft 365, or is a bare message and speaks of nothing else. */
  ours: boolean;
}

/*
 * Hosts that say nothing of whose error it is: name spaces in SOAP, standards, help pages, private addresses, and the
 * vendors' own.
 */
const neutralHosts = [
  /^(?:schemas\.|www\.w3\.org|tools\.ietf|datatracker\.ietf|www\.rfc-editor)/i,
  /^(?:go\.microsoft\.com|aka\.ms|admin\.exchange\.microsoft|stackoverflow\.com)/i,
  /^(?:learn|docs|support|techcommunity|portal|admin|entra|purview|testconnectivity|answers|myapps|account)\.(?:microsoft|office|azure)\.com/i,
  /^(?:localhost|127\.|10\.|192\.168\.)/i,
  /^(?:[a-z]+\.)?(?:bittitan|cloudiway)\.com/i,
];
const isNeutral = (host: string) => neutralHosts.some((pattern) => pattern.test(host));
/** A line of a web server's log, `GET /users HTTP/1.1`, for a path that no Microsoft 365 service has. */
const requestLine = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) ([/{][^\s"]{0,200})/g;
const ownPath = /ews|autodiscover|_api|_vti_|v1\.0\/|beta\/|owa|mapi|powershell|oauth2|onedrive|sites\//i;

function hasStrangeRequest(text: string): boolean {
  const paths = [...text.matchAll(requestLine)].map(([, path]) => path ?? '');
  return paths.length > 0 && !paths.some((path) => ownPath.test(path));
}

/** The line that a piece stands in, as far as it is looked at. */
function lineAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - lineSide), start);
  const after = text.slice(end, end + lineSide);
  return (before.split('\n').at(-1) ?? '') + text.slice(start, end) + (after.split('\n')[0] ?? '');
}

const countFound = (terms: PreparedTerm[], places: PhrasePlaces) =>
  terms.filter((term) => term.kind !== 'fact' && placesOf(term, places)).length;

/**
 * Whose error the text is. Words that other products print too ("401 Unauthorized", the plain .NET sentence) count only
 * where it isn't another product's; an address that is neither Microsoft's nor a mail server's speaks for one.
 */
export function judgeContext(
  prepared: PreparedCatalogue,
  places: PhrasePlaces,
  found: { hits: Hit[]; facts: ReadFact[]; text: string },
): Context {
  const hosts = found.facts.filter((fact) => fact.name === 'host' && !isNeutral(fact.value));
  const strangeHosts = hosts.filter((host) => systemOfHost(host.value) === undefined).length;
  const own = countFound(prepared.ours, places) + hosts.length - strangeHosts;
  const shared = countFound(prepared.shared, places);
  const elsewhere = new Set(found.hits.filter(({ owner }) => owner.kind === 'elsewhere').map(({ owner }) => owner.id))
    .size;
  const foreign =
    countFound(prepared.foreign, places) +
    elsewhere * worthOfElsewhere +
    strangeHosts +
    Number(hasStrangeRequest(found.text));
  const ours = own + shared * worthOfShared;
  const most = shared > 0 ? mostTellingOfShared : mostTelling;
  // Without the list of everybody's words no line is known to be bare, and the rest of the catalogue is asked.
  const telling = prepared.unsure?.countTellingWords ?? (() => Number.POSITIVE_INFINITY);
  const isBare = () =>
    found.hits.some(
      ({ owner, spans }) =>
        owner.kind === 'error' && spans.some((span) => telling(lineAround(found.text, span)) <= most),
    );
  return {
    foreign: foreign > ours,
    ours: foreign <= ours && (own > 0 || (foreign === 0 && (shared > 1 || isBare()))),
  };
}
