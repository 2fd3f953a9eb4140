import { shortFolder } from '../links/short-link';
import { offlinePath } from '../offline/offline-path';
import { en } from '../words/en';
import { insightsWords } from '../words/insights-words';
import { keysWords } from '../words/keys-words';
import { labWords } from '../words/lab-words';
import { replyWords } from '../words/reply-words';
import { shelfWords } from '../words/shelf-words';
import { triageWords } from '../words/triage-words';
import type { Language } from './closed-sets';
import type { Content } from './content';
import { shortTargets } from './short-targets';

/** `short` is a short link, `list` an overview, `tool` a page that works by itself, `desk` a page for support staff. */
export type AddressKind =
  | 'home'
  | 'list'
  | 'tool'
  | 'desk'
  | 'page'
  | 'cause'
  | 'error'
  | 'code'
  | 'check'
  | 'elsewhere'
  | 'short';

/** A page of the site, as somebody may have linked to it. */
export interface SiteAddress {
  /** From the root, without a slash at its end: `/causes/mfa-required`. */
  address: string;
  kind: AddressKind;
  /** The id of what is shown; for a short link the id in it, which may be an alias. */
  id: string;
  title: string;
  /** The language of its text; absent where every language has its own. */
  language?: Language;
  /** The day on which the text was last checked. */
  lastChanged?: string;
  /** The address of the same text that search engines should name, where it isn't this one. */
  canonical?: string;
  /** Whether something else took the article's place. */
  retired?: true;
}

/** Pages that stand in `app/`, without an article of their own. */
const ownPages = ({ site }: Content): SiteAddress[] => [
  { address: '/', kind: 'home', id: 'home', title: site.name },
  { address: '/causes', kind: 'list', id: 'causes', title: en.causes.title },
  { address: '/checks', kind: 'list', id: 'checks', title: en.checks.title },
  { address: '/codes', kind: 'list', id: 'codes', title: en.codes.title },
  { address: '/errors', kind: 'list', id: 'errors', title: en.errors.title },
  { address: '/quick-reference', kind: 'list', id: 'quick-reference', title: en.quickReference.title },
  { address: '/guide', kind: 'tool', id: 'guide', title: en.guide.title },
  { address: offlinePath, kind: 'tool', id: 'offline', title: en.offline.title },
  { address: '/desk', kind: 'desk', id: 'desk', title: en.desk.title },
  { address: '/desk/guide', kind: 'desk', id: 'desk-guide', title: en.deskGuide.title },
  { address: '/desk/reply', kind: 'desk', id: 'desk-reply', title: replyWords.title, language: 'en' },
  { address: '/desk/links', kind: 'desk', id: 'desk-links', title: en.deskLinks.title },
  { address: '/desk/lab', kind: 'desk', id: 'desk-lab', title: labWords.title, language: 'en' },
  { address: '/desk/shelf', kind: 'desk', id: 'desk-shelf', title: shelfWords.title, language: 'en' },
  { address: '/desk/insights', kind: 'desk', id: 'desk-insights', title: insightsWords.title, language: 'en' },
  { address: '/desk/keys', kind: 'desk', id: 'desk-keys', title: keysWords.title, language: 'en' },
  { address: '/desk/triage', kind: 'desk', id: 'desk-triage', title: triageWords.title, language: 'en' },
];

interface Dated {
  id: string;
  title: string;
  language: Language;
  verifiedOn: string;
  retired?: unknown;
}

const addressOf = (folder: string, kind: AddressKind, article: Dated): SiteAddress => ({
  address: `${folder}/${article.id}`,
  kind,
  id: article.id,
  title: article.title,
  language: article.language,
  lastChanged: article.verifiedOn,
  ...(article.retired ? { retired: true } : {}),
});

/**
 * Every address of the site that people may have kept, in order of address, each once. Retired articles and aliases are
 * among them; files that pages fetch are not.
 */
export function siteAddresses(content: Content): SiteAddress[] {
  const { pages, causes, errors, codes, checks, elsewhere } = content;
  const articles = [
    ...pages.map((page) => addressOf('', 'page', page)),
    ...causes.map((cause) => addressOf('/causes', 'cause', cause)),
    ...errors.map((form) => addressOf('/errors', 'error', form)),
    ...codes.map((code) => addressOf('/codes', 'code', { ...code, title: code.spellings[0] ?? code.id })),
    ...checks.map((check) => addressOf('/checks', 'check', { ...check, title: check.question })),
    ...elsewhere.map((page) => addressOf('/elsewhere', 'elsewhere', page)),
  ];
  const byAddress = new Map(articles.map((article) => [article.address, article]));
  const short = shortTargets(content).map(({ id, address: canonical }): SiteAddress => {
    const { address: _, ...of } = byAddress.get(canonical) as SiteAddress;
    return { ...of, address: `${shortFolder}/${id}`, kind: 'short', id, canonical };
  });
  return [...ownPages(content), ...articles, ...short].sort((a, b) => (a.address < b.address ? -1 : 1));
}
