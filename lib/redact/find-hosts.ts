import { type Find, findAt } from './find';
import { isHostStandIn, isTenantStandIn } from './own-stand-ins';
import { findTenant, isPublicHost } from './public-hosts';
import { isFileEnding, isRarelyHost, isTopLevel } from './top-level-domains';

/* One class after another without a choice between them: every run is read once, and always to its end. */
const dotted = /(?<!\$)[A-Za-z0-9_\u00df-\u024f*][A-Za-z0-9_\u00df-\u024f.-]*/g;
/** `https://`, `ldaps://`; what names an app and no machine is left out below. */
const scheme = /\b([a-z][a-z0-9+.-]{1,15}):\/\//gi;
const schemesOfApps = /^(?:api|app|urn|ms-.{1,12}|msauth|msal.{0,12}|spn|tag|file|data|res|cid|mid)$/i;
const userInfo = /(?:[^\s/@"'<>\\[]|\[[a-z ]{4,16} \d{1,5}\]){1,128}@/y;
const latinHost = /[A-Za-z0-9_*\u00df-\u024f.-]{1,253}/y;
const anyHost = /[\p{L}\p{N}_*.-]{1,253}/uy;
/* A word that announces a host, then bounded signs: nothing in it can be read in two ways. */
const announced =
  /\b(?:host(?:[ _-]?name)?|[A-Za-z_-]{0,20}server(?:[ _-]?name)?|computer(?:[ _-]?name)?|machine(?:[ _-]?name)?|workstation(?:[ _-]name)?|domain controller|X-(?:FE|BE)Server|X-Calculated(?:FE|BE)Target|MachineName)["']?\s{0,2}[:=]\s{0,3}["']?([A-Za-z0-9_][A-Za-z0-9_.-]{1,252})(?![\w/(\\:-]|\.\w)/gi;
const quoted =
  /\b(?:request to|contacting|connect(?:ing|ed)? to|resolved?:?|server(?: at)?|host)\s{1,2}['"]([A-Za-z0-9_][A-Za-z0-9_.-]{1,252})['"]/gi;
const share = /(?<![\w:)\]\\])\\{2,8}([A-Za-z0-9_][A-Za-z0-9_.-]{0,252})(?=\\{1,4}[\w$])/g;
/** A machine of Microsoft's own: `AM0PR04MB1234`, `VE1EUR01FT045`. */
const microsoftMachine = /^[A-Z]{2,5}\d{0,2}[A-Z]{1,6}\d{2}[A-Z]{2}\d{1,5}$/i;
const octets = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** What names of code begin with. */
const partsOfCode = new Set(['System', 'Microsoft', 'Windows', 'self', 'this', 'request', 'response', 'logger']);

/** Words that people capitalise after a full stop without a space, and the parts of code: `failed.It`, `System.Net`. */
const isTitle = (label: string) => /^[A-Z][a-z]+$/.test(label);

/** The host in a dotted word of running text, without what is no part of it; undefined where it is no host. */
function hostIn(word: string, next: string): string | undefined {
  let labels = word.replace(/[.-]+$/, '').split('.');
  if (labels.length > 2 && isFileEnding(labels.at(-1) ?? '') && isTopLevel(labels.at(-2) ?? '')) {
    labels = labels.slice(0, -1);
  }
  const last = labels.at(-1) ?? '';
  const before = labels.at(-2) ?? '';
  if (labels.length < 2 || labels.includes('') || !isTopLevel(last)) return undefined;
  if (isTitle(last) && last !== 'Com' && last !== 'De' && last !== 'Org') return undefined;
  if (labels.length === 2 && (isRarelyHost(last) || next === '(')) return undefined;
  if (last.length === 2 && (before.length < 2 || !/\p{L}/u.test(before))) return undefined;
  if (partsOfCode.has(labels[0] ?? '')) return undefined;
  return labels.join('.');
}

/** What of a host is masked: all of an own one, the tenant's name of a service's, nothing of a public one. */
function* mask(text: string, start: number, host: string): Generator<Find> {
  const lower = host.toLowerCase();
  if (isHostStandIn(lower) || isTenantStandIn(lower) || octets.test(lower) || !/[\p{L}]/u.test(lower)) return;
  const found = findTenant(lower);
  if (found) {
    if (!isTenantStandIn(found.tenant)) yield tenantAt(text, start, found.tenant);
  } else if (!isPublicHost(lower)) yield findAt('host', text, start, start + host.length);
}

/** In front of a mail exchanger stands the domain, its dots written as hyphens: the first piece is the tenant. */
const tenantAt = (text: string, start: number, tenant: string): Find => ({
  ...findAt('tenant', text, start, start + tenant.length),
  value: tenant.replace(/-(?:com|net|org|[a-z]{2})$/, ''),
});

function* findDotted(text: string): Generator<Find> {
  for (const match of text.matchAll(dotted)) {
    const [word] = match;
    if (word.length > 253 || !word.includes('.')) continue;
    const host = hostIn(word, text[match.index + word.length] ?? '');
    if (host) yield* mask(text, match.index, host);
  }
}

/** After `https://` anything is a host, also one without a dot. */
function* findInAddresses(text: string): Generator<Find> {
  for (const match of text.matchAll(scheme)) {
    if (schemesOfApps.test(match[1] ?? '')) continue;
    userInfo.lastIndex = match.index + match[0].length;
    const start = userInfo.test(text) ? userInfo.lastIndex : match.index + match[0].length;
    latinHost.lastIndex = start;
    const latin = (latinHost.exec(text)?.[0] ?? '').replace(/[.-]+$/, '');
    anyHost.lastIndex = start;
    const any = (anyHost.exec(text)?.[0] ?? '').replace(/[.-]+$/, '');
    yield* mask(text, start, isTopLevel(latin.split('.').at(-1) ?? '') ? latin : any);
  }
}

function* findAnnounced(text: string): Generator<Find> {
  for (const pattern of [announced, quoted]) {
    for (const match of text.matchAll(pattern)) {
      const host = (match[1] ?? '').replace(/[.-]+$/, '');
      const isNamed = host.includes('.') ? /\.[a-z][a-z0-9-]+$/i.test(host) : /[a-z]/i.test(host) && /\d/.test(host);
      const labels = host.split('.');
      const isCode = partsOfCode.has(labels[0] ?? '') || isTitle(labels.at(-1) ?? '');
      if (!isNamed || isCode || microsoftMachine.test(host)) continue;
      yield* mask(text, match.index + match[0].lastIndexOf(match[1] ?? ''), host);
    }
  }
}

/** Hosts of the organisation in running text, in addresses and after words that announce one. */
export const findHosts = (text: string): Find[] => [
  ...findDotted(text),
  ...findInAddresses(text),
  ...findAnnounced(text),
];

/** Servers of file shares, `\\files01\home`; in the text as it came, where a backslash is one. */
export const findShares = (text: string): Find[] =>
  [...text.matchAll(share)].flatMap((match) => [
    ...mask(text, match.index + match[0].length - (match[1] ?? '').length, match[1] ?? ''),
  ]);
