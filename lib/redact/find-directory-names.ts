import { type Find, findAt } from './find';
import { isPublicHost } from './public-hosts';

const attribute = /(?<![\p{L}\p{N}_])(?:CN|OU|DC|O|L|ST|S|C|E|UID|STREET|SERIALNUMBER)=/giu;
const nextAttribute =
  /[ \t]{0,2}[,;+][ \t]{0,2}(?:CN|OU|DC|O|L|ST|S|C|E|UID|STREET|SERIALNUMBER|OID\.[\d.]{1,30}|emailAddress)=/iy;
/** The end of a name in running text: a word, and words that go on with a capital or a digit. */
const lastValue =
  /[\p{L}\p{N}._@*-]{1,64}(?<!\.)(?: (?:\p{Lu}[\p{Ll}.'-]{0,40}|\p{Lu}{2,5}|\d{1,2})(?![\p{L}\p{N}=./-])(?<!\.)){0,4}/uy;
const domainPart = /[\p{L}\p{N}_-]{1,63}/uy;
/** `/o=First/ou=…/cn=Recipients/cn=anna`, the old addresses of Exchange. */
const old =
  /\/(?:c|o)=[^/\r\n"'<>;,=]{1,64}(?:\/(?:ou|cn)=[^/\r\n"'<>;,=]{1,128}){0,6}\/cn=[\p{L}\p{N}._@$-]{0,128}[\p{L}\p{N}$]/giu;

/** Who signs certificates for everybody, and what looks into connections: which one it was may be the error. */
const authorities =
  /^(?:CN|O)=["']?(?:Microsoft|DigiCert|Baltimore|GlobalSign|Let's Encrypt|ISRG|R\d{1,2}\b|E\d\b|Sectigo|COMODO|GTS|Google|Amazon|Entrust|VeriSign|GoDaddy|Go Daddy|Thawte|GeoTrust|RapidSSL|Zscaler|Fortinet|FortiGate|Palo Alto|Sophos|Netskope|Cisco Umbrella|McAfee|Symantec|Kaspersky|ESET|Bitdefender|Avast|AVG)/i;
const longestValue = 128;
const mostParts = 24;

/** The end of a value that another part follows; undefined where none does. */
function endBeforeNext(text: string, start: number): number | undefined {
  for (let at = start; at < text.length && at - start < longestValue; at++) {
    const char = text[at] ?? '';
    if (char === '\\') at++;
    else if (/[\r\n"<>=]/.test(char)) return undefined;
    else if (/[,;+ \t]/.test(char)) {
      nextAttribute.lastIndex = at;
      if (nextAttribute.test(text)) return at;
      // A sign that belongs to a value is escaped; the name has ended before this one.
      if (char !== ' ' && char !== '+') return undefined;
    }
  }
  return undefined;
}

/** A certificate of a known authority or of a public service; a single host is left to the rule for hosts. */
function isPublic(name: string): boolean {
  if (/DC=/i.test(name)) return false;
  const [, host = ''] = /^CN=([\w*.-]{3,253})(?:$|[,;+ ])/i.exec(name) ?? [];
  const isHost = host.includes('.') && (isPublicHost(host) || host.length + 3 === name.length);
  return isHost || authorities.test(name);
}

const attributeOf = (text: string, sign: number) =>
  /[A-Za-z]{1,12}$/.exec(text.slice(Math.max(0, sign - 12), sign))?.[0]?.toUpperCase();

/** The end of a name whose first part stands at `start`: part after part, until no other follows. */
function endOfName(text: string, start: number): number {
  let sign = text.indexOf('=', start);
  const isFromBelow = attributeOf(text, sign) === 'CN';
  let hasTop = false;
  for (let part = 1; ; part++) {
    const attribute = attributeOf(text, sign) ?? '';
    const isSingleWord = attribute === 'DC' || attribute === 'C';
    hasTop ||= isSingleWord || attribute === 'O';
    const pattern = isSingleWord ? domainPart : lastValue;
    pattern.lastIndex = sign + 1;
    const end = pattern.test(text) ? pattern.lastIndex : sign + 1;
    const next = isSingleWord ? end : endBeforeNext(text, sign + 1);
    if (next === undefined || part === mostParts) return end;
    nextAttribute.lastIndex = next;
    if (!nextAttribute.test(text)) return end;
    sign = nextAttribute.lastIndex - 1;
    // From below to the top and below again: another name begins.
    if (isFromBelow && hasTop && attributeOf(text, sign) === 'CN') return end;
  }
}

/** Names in a directory and on certificates, part by part; each part is bounded, and reading goes on behind a name. */
export function findDirectoryNames(text: string): Find[] {
  const finds = [...text.matchAll(old)].map(({ 0: name, index }) =>
    findAt('directory-name', text, index, index + name.length),
  );
  const ends = new Map(finds.flatMap(({ start, end }) => partsOf(text, start, end).map((at) => [at, end])));
  attribute.lastIndex = 0;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const known = ends.get(match.index);
    if (known !== undefined) {
      attribute.lastIndex = known;
      continue;
    }
    const end = endOfName(text, match.index);
    const name = text.slice(match.index, end);
    const isName = /^(?:CN|OU|DC|UID)=/i.test(name) || /[,;+][ \t]{0,2}[A-Z]{1,2}=/i.test(name);
    if (end <= match.index + match[0].length || !isName) continue;
    attribute.lastIndex = end;
    if (!isPublic(name)) finds.push(findAt('directory-name', text, match.index, end));
  }
  return finds;
}

/** Where the parts of an old address begin: `/o=…` holds them behind slashes. */
const partsOf = (text: string, start: number, end: number) =>
  [...text.slice(start, end).matchAll(/\//g)].map(({ index }) => start + index + 1);
