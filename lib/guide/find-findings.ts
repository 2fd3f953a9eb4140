import type { FactName, Product, Side, System } from '../content/closed-sets';
import type { Answer, Facts, Match } from '../match/answer';
import type { GuideCheck, GuideModel } from './guide-model';
import type { Findings } from './visit';

/** So many causes of a paste are carried along: more would only say that the paste is a log of many errors. */
const mostCauses = 4;

/** The value of a fact where the paste says one alone; two sides in one log say nothing of either. */
const onlyValue = (facts: Facts, name: FactName): string | undefined => {
  const values = facts[name] ?? [];
  return values.length === 1 ? values[0]?.value : undefined;
};

/** The answer that the paste gives to a check: a code is surer than what a word says of the setting. */
function saidAnswer({ fromPaste }: GuideCheck, facts: Facts): string | undefined {
  if (!fromPaste) return undefined;
  const byCode = new Set((facts.code ?? []).flatMap(({ value }) => fromPaste.codes[value] ?? []));
  if (byCode.size === 1) return [...byCode][0];
  if (byCode.size > 1) return undefined;
  return fromPaste.fact && fromPaste.values[onlyValue(facts, fromPaste.fact) ?? ''];
}

/**
 * What of a matcher's answer the guide goes by: the match that the person follows (the first, where they chose none), the
 * causes with evidence of their own, the setting, and the checks that the paste itself answers. Ids and closed sets only.
 */
export function findFindings(model: GuideModel, { matches, facts }: Answer, followed?: Match): Findings {
  const first = followed ?? matches[0];
  const known = new Set(model.causes.map(({ id }) => id));
  const isForm = first?.kind === 'error' && model.forms.some(({ id }) => id === first.id);
  const causes = [...(first ? [first] : []), ...matches.filter((match) => match !== first)]
    .filter(({ kind, id }) => kind === 'cause' && known.has(id))
    .slice(0, mostCauses)
    .map(({ id, confidence }) => ({ id, confidence }));
  const said = model.checks.flatMap((check): [string, string][] => {
    const answer = saidAnswer(check, facts);
    return answer && check.answers.some(({ id }) => id === answer) ? [[check.id, answer]] : [];
  });
  const side = onlyValue(facts, 'side') as Side | undefined;
  const system = onlyValue(facts, 'system') as System | undefined;
  const product = onlyValue(facts, 'product') as Product | undefined;
  return {
    ...(isForm && first ? { form: first.id } : {}),
    causes,
    ...(side ? { side } : {}),
    ...(system ? { system } : {}),
    ...(product ? { product } : {}),
    said: Object.fromEntries(said),
  };
}
