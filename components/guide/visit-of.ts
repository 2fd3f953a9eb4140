import { keptPaste } from '@/components/paste/tab-memory';
import { today } from '@/components/site/local-time';
import { findFindings } from '@/lib/guide/find-findings';
import type { GuideModel } from '@/lib/guide/guide-model';
import { formatVisit, type ParsedVisit, parseVisit } from '@/lib/links/visit-address';
import { beginsWithPaste, fromPaste } from './start-from-paste';

/** The visit that an address stands for. */
export function visitOf(fragment: string, model: GuideModel): ParsedVisit {
  const parsed = parseVisit(fragment, model, today(), [fromPaste]);
  if (!beginsWithPaste(fragment)) return parsed;
  const kept = keptPaste();
  if (!kept) return parsed;
  const { about, form } = parsed.visit.findings;
  const { answer } = kept.report;
  const followed = answer.matches.find(({ id }) => id === (about ?? form));
  const findings = findFindings(model, answer, followed);
  return { ...parsed, visit: { ...parsed.visit, findings: { ...findings, ...(about ? { about } : {}) } } };
}

/** Whether an address says nothing of a visit yet. */
export const isEmptyVisit = ({ visit }: ParsedVisit): boolean =>
  visit.trail.length === 0 && formatVisit({ visit: { ...visit, day: '' }, ticks: [] }) === '';
