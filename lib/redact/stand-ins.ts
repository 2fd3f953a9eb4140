import type { Find } from './find';
import type { Kind } from './kinds';
import { isHostStandIn, isTenantStandIn } from './own-stand-ins';
import { domainOf, findTenant, isPublicHost } from './public-hosts';

/** Numbers things in the order they come up, from the one after the highest that the text holds already. */
class Numbers {
  readonly #known = new Map<string, number>();
  #last: number;
  constructor(last: number) {
    this.#last = last;
  }
  of(thing: string): number {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    this.#last++;
    this.#known.set(thing, this.#last);
    return this.#last;
  }
}

/** `a` to `z`, then `aa` to `zz`. */
const lettersOf = (number: number): string => {
  const letter = (index: number) => String.fromCharCode(97 + (index % 26));
  return number <= 26 ? letter(number - 1) : letter(Math.floor((number - 27) / 26)) + letter(number - 27);
};
const numberOf = (letters: string): number =>
  letters.length === 1
    ? letters.charCodeAt(0) - 96
    : 26 * (letters.charCodeAt(0) - 96) + (letters.charCodeAt(1) - 97) + 1;

/** First labels of hosts that say which service it is and are the same everywhere. */
const telling = /^(?:autodiscover|mail|webmail|owa|ews|exchange|smtp|imap|www|sts|adfs|proxy)$/;

/** The ranges that are set aside for documentation. */
const networks = ['192.0.2', '198.51.100', '203.0.113'];
const ofEach = 254;

const isAddressOfNetwork = (host: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);

/** The highest number that each pattern's first group has in the text. */
const highest = (text: string, pattern: RegExp, read: (found: string) => number = Number): number => {
  let most = 0;
  for (const match of text.matchAll(pattern)) most = Math.max(most, read(match[1] ?? ''));
  return most;
};

const bracketed: Partial<Record<Kind, string>> = {
  marked: 'hidden',
  password: 'password',
  token: 'token',
  'directory-name': 'directory name',
  name: 'name',
  encoded: 'encoded',
};

/** What is the same thing though it is written differently: case counts in secrets alone. */
const identityOf = ({ kind, value }: Pick<Find, 'kind' | 'value'>): string =>
  kind === 'password' || kind === 'token' || kind === 'encoded' || kind === 'marked'
    ? value
    : value.toLowerCase().replace(/\s+/g, ' ');

/**
 * Makes stand-ins for the finds of one text. The same original always gets the same, and what belongs together shows
 * it: an address and a folder of one user share a number, a domain and the tenant of the same name a letter.
 */
export function makeStandIns(paste: string): (find: Pick<Find, 'kind' | 'value'>) => string {
  const users = new Numbers(highest(paste, /\buser(\d{1,5})(?![\d.])/gi));
  const hosts = new Numbers(highest(paste, /\bhost(\d{1,5})\b/gi));
  const tenants = new Numbers(
    highest(
      paste,
      /\btenant-([a-z]{1,2})\d{0,3}(?=[._](?:example|onmicrosoft|sharepoint|mail)|-my\.|-admin\.)/g,
      numberOf,
    ),
  );
  const ids = new Numbers(highest(paste, /\b0{8}-0{4}-0{4}-0{4}-(\d{12})\b/g));
  const addresses4 = new Numbers(highest(paste, /\b192\.0\.2\.(\d{1,3})\b/g));
  const addresses6 = new Numbers(highest(paste, /\b2001:db8::(\d{1,5})\b/gi));
  const brackets = new Map<string, Numbers>();
  const domains = new Map<string, string[]>();

  const tenantOf = (name: string): string =>
    isTenantStandIn(name) ? name.toLowerCase() : `tenant-${lettersOf(tenants.of(name.toLowerCase()))}`;

  /** `tenant-a.example`, and `tenant-a2.example` for a second domain that starts with the same name. */
  const ofDomain = (domain: string): string => {
    const label = domain.split('.')[0] ?? domain;
    const known = domains.get(label) ?? [];
    if (!known.includes(domain)) known.push(domain);
    domains.set(label, known);
    const place = known.indexOf(domain) + 1;
    return `${tenantOf(label)}${place > 1 ? place : ''}.example`;
  };

  const ofIp = (ip: string): string => {
    if (ip.includes(':')) return `2001:db8::${addresses6.of(ip)}`;
    const number = addresses4.of(ip) - 1;
    const network = networks[Math.floor(number / ofEach)];
    return network ? `${network}.${(number % ofEach) + 1}` : `[ip ${number + 1}]`;
  };

  const ofHost = (host: string): string => {
    if (isHostStandIn(host)) return host;
    if (isAddressOfNetwork(host)) return ofIp(host);
    const found = findTenant(host);
    if (found) return tenantOf(found.tenant) + found.service;
    if (isPublicHost(host)) return host;
    if (!host.includes('.')) return `host${hosts.of(host)}`;
    const domain = domainOf(host);
    if (host === domain) return ofDomain(domain);
    const rest = host.slice(0, -domain.length - 1);
    return `${telling.test(rest) ? rest : `host${hosts.of(host)}`}.${ofDomain(domain)}`;
  };

  const ofUser = (name: string): string => {
    // A guest's name says where it comes from, and that it is a guest, which may be the error.
    const guest = name.endsWith('#ext#') ? '#EXT#' : '';
    return `user${users.of(name.replace(/#ext#$/, ''))}${guest}`;
  };

  const ofAddress = (address: string): string => {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    const host = ofHost(domain.toLowerCase());
    // A public host stays as it is written.
    return `${ofUser(address.slice(0, at).toLowerCase())}@${host === domain.toLowerCase() ? domain : host}`;
  };

  /** `anna_muster_contoso_com` is how an address is written in the path of a personal site. */
  const ofPersonalSite = (segment: string): string => {
    const labels = segment.split('_');
    const ofDomainName = /_(?:onmicrosoft_com|[a-z]{2,3}_[a-z]{2})$/.test(segment) && labels.length > 3 ? 3 : 2;
    if (labels.length <= ofDomainName) return ofUser(segment);
    const address = `${labels.slice(0, -ofDomainName).join('.')}@${labels.slice(-ofDomainName).join('.')}`;
    return ofAddress(address).replace(/[@.]/g, '_');
  };

  return (find) => {
    const identity = identityOf(find);
    switch (find.kind) {
      case 'address':
        return ofAddress(find.value);
      case 'personal-site':
        return ofPersonalSite(identity);
      case 'user':
        return ofUser(identity);
      case 'tenant':
        return tenantOf(identity);
      case 'host':
        return ofHost(identity);
      case 'ip':
        return ofIp(identity);
      case 'guid':
        return `00000000-0000-0000-0000-${String(ids.of(identity)).padStart(12, '0')}`;
      default: {
        const word = bracketed[find.kind] ?? find.kind;
        const numbers = brackets.get(word) ?? new Numbers(highest(paste, new RegExp(`\\[${word} (\\d{1,5})\\]`, 'g')));
        brackets.set(word, numbers);
        return `[${word} ${numbers.of(identity)}]`;
      }
    }
  };
}
