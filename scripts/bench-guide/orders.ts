import type { PreparedGuide } from '../../lib/guide/prepare-guide';
import { cannot } from '../../lib/guide/visit';
import type { Move, Strategy } from './play';
import type { World } from './world';

/** So often is an order gone through: a cause whose look was misread comes again. */
const rounds = 3;

/** Looks at one cause after the other, in an order that never changes. */
function inOrder(name: string, order: number[]): Strategy {
  return {
    name,
    next({ trail }): Move {
      const looked = trail.filter((entry) => entry.did === 'looked').length;
      if (looked >= rounds * order.length) return { kind: 'hand-over', leading: [] };
      return { kind: 'look', cause: order[looked % order.length] ?? 0 };
    },
  };
}

const placesBy = (world: World, worth: (cause: number) => number): number[] =>
  [...world.truths.keys()].filter((cause) => (world.truths[cause] ?? 0) > 0).sort((a, b) => worth(b) - worth(a));

/** Looks at the most common cause first. */
export const byCommonness = (world: World): Strategy =>
  inOrder(
    'by how common',
    placesBy(world, (cause) => world.truths[cause] ?? 0),
  );

const lookMinutes = ({ guide }: World, cause: number) => guide.causes[cause]?.look.minutes ?? 1;

/** Looks at the cause with the most probability per minute first: the best order without any check. */
export const byProbabilityOverCost = (world: World): Strategy =>
  inOrder(
    'probability over cost',
    placesBy(world, (cause) => (world.truths[cause] ?? 0) / lookMinutes(world, cause)),
  );

/** An article's causes in its order. Those of an inner list are told by signing in once. */
interface Article {
  name: string;
  order: (string | string[])[];
}

export const articles: Article[] = [
  {
    name: 'article M',
    order: [
      // M8, M9, M14 to M16: sign in with the exact account, and watch for any prompt.
      [
        'wrong-admin-password',
        'wrong-user-password',
        'mfa-required',
        'security-defaults',
        'password-expired',
        'account-picker',
      ],
      // M10, M18, then M11 to M13, M19 to M24. The two that have messages of their own (M3, M4) come last.
      'insufficient-permission',
      'impersonation-denied',
      'ews-unreachable',
      'provisioning-delay',
      'modern-auth-not-configured',
      'mailbox-not-instantiated',
      'mailbox-corrupt',
      'onedrive-not-provisioned',
      'onedrive-source-unavailable',
      'server-overloaded',
      'basic-auth-disabled',
      'database-not-found',
    ],
  },
  {
    name: 'article C',
    order: [
      // C3a to C3f, with one sign-in for what signing in shows (C5a); then C4a to C4c, C6d, C7a to C7c.
      'full-access-as-app-missing',
      ['wrong-admin-password', 'wrong-user-password', 'mfa-required', 'sso-redirect'],
      'licence-missing',
      'legacy-auth-off-onprem',
      'connector-credentials-expired',
      'no-onedrive-access',
      'app-not-installed',
      'certificate-mismatch',
      'site-admin-missing',
      'site-collection-missing',
      'full-control-missing',
    ],
  },
];

/** The check that is the sign-in of the articles. */
const signIn = 'private-window';

/** The causes of an article, as places in the guide. */
export const coveredBy = ({ order }: Article, guide: PreparedGuide): Set<number> =>
  new Set(order.flat().flatMap((id) => guide.causeIndex.get(id) ?? []));

/**
 * A reader who follows an article and signs in once for all that a sign-in shows: of those causes, the ones that the page
 * after the sign-in points to are looked at there and then, the others are ruled out. What the article leaves out comes
 * after it, by how common it is; what the sign-in ruled out comes again only when all else was wrong.
 */
export function byArticle(article: Article, world: World): Strategy {
  const { guide, truths } = world;
  const covered = coveredBy(article, guide);
  const rest = placesBy(world, (cause) => truths[cause] ?? 0).filter((cause) => !covered.has(cause));
  const check = guide.checkById.get(signIn)?.check;
  const places = (ids: string[]) => ids.flatMap((id) => guide.causeIndex.get(id) ?? []);

  /** The whole order, once the sign-in has shown this. */
  function orderAfter(shown: string): number[] {
    const pointsTo = check?.answers.find(({ id }) => id === shown)?.pointsTo ?? {};
    // Who can't sign in goes through these causes too.
    const isShown = (id: string) => shown === cannot || id in pointsTo;
    const now = article.order.flatMap((part) => (typeof part === 'string' ? part : part.filter(isShown)));
    const passed = article.order.flatMap((part) => (typeof part === 'string' ? [] : part.filter((id) => !isShown(id))));
    return [...places(now), ...rest, ...places(passed)];
  }

  const before = article.order.findIndex((part) => typeof part !== 'string');
  const beforeSignIn = inOrder(article.name, places(article.order.slice(0, before).flat()));
  const after = new Map([...(check?.answers.map(({ id }) => id) ?? []), cannot].map((id) => [id, orderAfter(id)]));
  const strategies = new Map([...after].map(([id, order]) => [id, inOrder(article.name, order)]));
  return {
    name: article.name,
    next(visit, visitor) {
      const signedIn = visit.trail.find((entry) => entry.did === 'answered');
      if (signedIn?.did === 'answered') {
        const strategy = strategies.get(signedIn.answer);
        if (strategy) return strategy.next(visit, visitor);
      }
      if (visit.trail.filter((entry) => entry.did === 'looked').length < before)
        return beforeSignIn.next(visit, visitor);
      return { kind: 'check', check: signIn };
    },
  };
}
