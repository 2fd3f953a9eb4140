import type { Strength } from '../content/closed-sets';
import type { Hit } from './find-hits';
import type { Likeness } from './find-likenesses';
import type { PreparedCatalogue } from './prepare-words';
import type { Span } from './read/mapped-text';

/** An error form that the text shows. */
export interface ScoredForm {
  id: string;
  strength: Strength;
  /** Characters of evidence: "Your migration failed while checking …" says more than "401 Unauthorized". */
  length: number;
  spans: Span[];
  /** The pieces of all its places, not only of those that are shown. */
  all: Span[];
  places: number[];
  count: number;
}

const order: Strength[] = ['hints', 'points', 'settles'];
const lengthOf = (spans: Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
/** Fuse's distance up to which a message is a form's, misspelt or cut. */
const sameMessage = 0.25;

/** The forms of the text, the one that says most first. */
export function scoreForms({ catalogue }: PreparedCatalogue, hits: Hit[], likenesses: Likeness[]): ScoredForm[] {
  const forms = new Map<string, ScoredForm>();
  const add = (form: ScoredForm) => {
    const known = forms.get(form.id);
    if (!known) forms.set(form.id, form);
    else if (rank(form) > rank(known))
      forms.set(form.id, {
        ...form,
        spans: [...form.spans, ...known.spans],
        all: [...form.all, ...known.all],
      });
    else {
      known.spans.push(...form.spans);
      known.all.push(...form.all);
    }
  };
  for (const { owner, signature, spans, each, places, count } of hits) {
    if (owner.kind !== 'error') continue;
    add({
      id: owner.id,
      strength: signature.strength,
      length: lengthOf(spans),
      spans: [...spans],
      all: each.flat(),
      places,
      count,
    });
  }
  for (const { kind, id, signature, span, distance } of likenesses) {
    if (kind !== 'error' || distance > sameMessage) continue;
    const strength = catalogue.forms.find((form) => form.id === id)?.signatures[signature]?.strength ?? 'hints';
    add({ id, strength, length: lengthOf([span]), spans: [span], all: [span], places: [span.start], count: 1 });
  }
  return [...forms.values()].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
}

const rank = ({ strength, length }: Pick<ScoredForm, 'strength' | 'length'>) =>
  order.indexOf(strength) * 10_000 + length;
