import type { Report } from '@/lib/match/report';
import { cutSample } from '@/lib/redact/cut-sample';
import { redactText } from '@/lib/redact/redact-text';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';

/** The part of the visitor's text that a ticket needs: the lines around the evidence, masked. */
export function maskedError(text: string, { answer }: Report, { sample, language }: Words): string {
  const places = answer.matches.flatMap(({ evidence }) => evidence);
  const gap = (count: number) => fill(sample.gap, { count: new Intl.NumberFormat(language).format(count) });
  return redactText(cutSample(text, places, gap)).text;
}
