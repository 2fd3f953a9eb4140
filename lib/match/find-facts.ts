import type { FactName } from '../content/closed-sets';
import type { ReadFact } from './find-hits';

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** A pattern whose first group is the value (lower case is kept as it stands unless `as` says what it means). */
interface Pattern {
  name: FactName;
  pattern: RegExp;
  as?: string;
}

/*
 * Every pattern is a fixed word followed by bounded pieces, so none can look at a text twice. What a value stands for
 * comes from the words around it: "(401) Unauthorized", "HTTP 401", "status code: 401".
 */
const patterns: Pattern[] = [
  {
    name: 'status',
    pattern:
      /\b(?:HTTP(?:\/\d(?:\.\d)?)?|status(?:[ _-]?code)?|http[ _-]?error|error|returned|response(?: code)?|code)["']?[ :=("'#]{1,4}([345]\d\d)\b(?![.\d-])/gi,
  },
  { name: 'status', pattern: /\(([345]\d\d)\)/g },
  { name: 'status', pattern: /\b(40[1347]|429|50[0234])s\b/g },
  {
    name: 'status',
    pattern:
      /\b(?:Fehlercode|Statuscode|code d['’]erreur|código de error|codice di errore|código de erro|foutcode)[ :]{1,3}([345]\d\d)\b/gi,
  },
  {
    name: 'status',
    pattern:
      /\b(40[01347]|423|429|50[0234])[ :\-–"',]{1,4}(?:Unauthorized|Unauthorised|UnauthorizedError|Forbidden|Not Found|Bad Request|Proxy Authentication|Locked|Too Many|Internal|Bad Gateway|Service Unavailable|Gateway|Nicht autorisiert|Non autoris|No autorizado|Não autorizado|Non autorizzato)/gi,
  },
  {
    name: 'status',
    pattern: /\b(?:status code|response status code|StatusCode)\W{1,8}(?:is |of )?["']?Unauthorized\b/gi,
    as: '401',
  },
  { name: 'host', pattern: /\bhttps?:\/\/([a-z0-9.-]{3,120})/gi },
  {
    name: 'host',
    pattern:
      /\b(?:request to|host|server|contacting|connect to|name could not be resolved)[ :]{1,3}['"]([a-z0-9][a-z0-9.-]{1,100}\.[a-z]{2,12})['"]/gi,
  },
  { name: 'host', pattern: /\b(?:host|server)[:=] ?['"]?([a-z0-9][a-z0-9.-]{1,100}\.[a-z]{2,12})\b/gi },
  {
    name: 'host',
    pattern:
      /\b((?:[a-z0-9-]{1,60}\.)?(?:autodiscover-s\.outlook|outlook\.office365|outlook\.office|smtp\.office365|graph\.microsoft|login\.microsoftonline|login\.windows|login\.microsoft|[a-z0-9-]{1,60}\.sharepoint)\.(?:com|us|de|net|cn))\b/gi,
  },
  { name: 'requestId', pattern: new RegExp(`\\b(?:x-ms-|client-|s)?request-?id["']?[ :=("']{1,4}(${guid})`, 'gi') },
  { name: 'traceId', pattern: new RegExp(`\\btrace ?_?id["']?[ :=("']{1,4}(${guid})`, 'gi') },
  { name: 'correlationId', pattern: new RegExp(`\\bcorrelation[ _-]?id["']?[ :=("']{1,4}(${guid})`, 'gi') },
  {
    name: 'time',
    pattern: /\b(20\d\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,7})?(?:Z|[+-]\d\d:?\d\d)?)/g,
  },
  { name: 'side', pattern: /\b(?:checking|verifying|testing|validating) (?:the )?destination\b/gi, as: 'destination' },
  { name: 'side', pattern: /\b(?:checking|verifying|testing|validating) (?:the )?source\b/gi, as: 'source' },
  {
    name: 'side',
    pattern:
      /\b(?:destination|target) (?:endpoint|credentials|connector|pool|mailbox|tenant|server|environment|account|settings|side)\b/gi,
    as: 'destination',
  },
  {
    name: 'side',
    pattern:
      /\bsource (?:endpoint|credentials|connector|pool|mailbox|tenant|server|environment|account|settings|side)\b/gi,
    as: 'source',
  },
  { name: 'side', pattern: /\b(?:at|on|to|for|side[:=]) ?(?:the )?["']?(?:destination|target)\b/gi, as: 'destination' },
  { name: 'side', pattern: /\b(?:at|on|from|for|side[:=]) ?(?:the )?["']?source\b/gi, as: 'source' },
  { name: 'product', pattern: /\b(?:MigrationWiz|BitTitan)\b/gi, as: 'migrationwiz' },
  { name: 'product', pattern: /\bCloudiway\b/gi, as: 'cloudiway' },
  {
    name: 'product',
    pattern: /\b(?:CodeTwo|AvePoint|ShareGate|SkyKick|Quest On Demand|imapsync|Stellar|Kernel Migrat)/gi,
    as: 'other',
  },
  {
    name: 'protocol',
    pattern: /\b(?:EWS|Exchange\.asmx|ExchangeWebServices|Exchange\.WebServices|exchangelib)\b/gi,
    as: 'ews',
  },
  { name: 'protocol', pattern: /\bautodiscover\b/gi, as: 'autodiscover' },
  { name: 'protocol', pattern: /\b(?:Microsoft Graph|graph\.microsoft\.com|Graph API)\b/gi, as: 'graph' },
  { name: 'protocol', pattern: /\bIMAP\b/gi, as: 'imap' },
  { name: 'protocol', pattern: /\bSMTP\b/gi, as: 'smtp' },
  { name: 'system', pattern: /\bAADSTS\d/gi, as: 'entra' },
  { name: 'system', pattern: /\bOneDrive\b/gi, as: 'onedrive' },
  { name: 'system', pattern: /\b(?:SharePoint|CSOM|SPSite|SPO)\b/gi, as: 'sharepoint' },
  {
    name: 'system',
    pattern: /\b(?:Exchange Online|Connect-ExchangeOnline|Get-EXO[A-Z]\w{1,40})\b/gi,
    as: 'exchange-online',
  },
  { name: 'system', pattern: /\bExchange (?:Server )?20(?:07|10|13|16|19)\b/gi, as: 'exchange-server' },
  {
    name: 'scope',
    pattern: /\b(?:all|every|each of the) (?:users|mailboxes|items|line items|entries|accounts)\b/gi,
    as: 'all',
  },
  {
    name: 'scope',
    pattern: /\b(?:only |just )?(?:one|a single|this one) (?:user|mailbox|item|line item|entry)\b/gi,
    as: 'one',
  },
  { name: 'item', pattern: /\b([a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})\b/gi },
];

/** So many of one kind are kept: a log names thousands of users. */
const mostOfAKind = 20;

/** What a host says of the system that answered. National clouds count as Microsoft's. */
const hostSystems: [RegExp, string][] = [
  [/(^|\.)-?my\.sharepoint\.|-my\.sharepoint\./i, 'onedrive'],
  [/\.sharepoint\./i, 'sharepoint'],
  [/^graph\.microsoft|^microsoftgraph\./i, 'graph'],
  [
    /^(login\.(microsoftonline|windows|microsoft|chinacloudapi|partner)|sts\.windows|accounts\.accesscontrol)/i,
    'entra',
  ],
  [/(outlook\.office|office365|outlook\.com|partner\.outlook|mail\.protection\.outlook)/i, 'exchange-online'],
  [/^(mail|webmail|owa|exchange|exch|ex\d*|autodiscover|email|hybrid|cas\d*|mbx\d*)[.-]/i, 'exchange-server'],
];

/** The system behind a host name, or undefined where the name doesn't say. */
export const systemOfHost = (host: string): string | undefined =>
  hostSystems.find(([pattern]) => pattern.test(host))?.[1];

/** What the text says of its setting, in order of place. Inferred facts have no span. */
export function findFacts(text: string): ReadFact[] {
  const facts: ReadFact[] = [];
  for (const { name, pattern, as } of patterns) {
    const seen = new Set<string>();
    for (const match of text.matchAll(pattern)) {
      const value = as ?? (name === 'host' || name === 'item' ? (match[1] ?? '').toLowerCase() : (match[1] ?? ''));
      if (value === '' || seen.has(value)) continue;
      seen.add(value);
      const start = match.index + (as ? 0 : match[0].lastIndexOf(match[1] ?? ''));
      facts.push({ name, value, span: { start, end: start + (as ? match[0].length : value.length) } });
      if (seen.size >= mostOfAKind) break;
    }
  }
  for (const host of facts.filter((fact) => fact.name === 'host')) {
    const system = systemOfHost(host.value);
    if (system && !facts.some((fact) => fact.name === 'system' && fact.value === system)) {
      facts.push({ name: 'system', value: system, span: undefined });
    }
  }
  return dedupe(
    facts.sort((a, b) => (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER)),
  );
}

function dedupe(facts: ReadFact[]): ReadFact[] {
  const seen = new Set<string>();
  return facts.filter(({ name, value }) => {
    const key = `${name} ${value}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
