import type { Words } from '../words/en';
import { fill, fillCount, formatDay } from '../words/fill';
import type { HandOver } from './hand-over';

/** A heading with what stands under it: items, each with a link perhaps, and the error text as it is. */
interface Section {
  heading: string;
  items: { text: string; link?: string }[];
  quote?: string;
}

function whatFails({ form, shown, about, side, system, product }: HandOver, words: Words): string[] {
  const { handOver: own } = words;
  const fact = (name: string, value: string | undefined) => (value ? [fill(own.fact, { name, value })] : []);
  const items = [
    ...(form ? [fill(own.message, { title: form })] : []),
    ...shown.map(({ cause, confidence }) =>
      fill(own.shown, { title: cause, confidence: words.answer.confidence[confidence] }),
    ),
    ...(about ? [fill(own.about, { title: about })] : []),
    ...fact(words.fact.side, side && words.side[side]),
    ...fact(words.fact.system, system && words.system[system]),
    ...fact(words.fact.product, product && words.product[product]),
  ];
  return items.length > 0 ? items : [own.nothingRead];
}

function checkLine({ question, answer, label, from }: HandOver['checks'][number], { handOver: own }: Words): string {
  const text = label ?? (answer === 'cannot' ? own.cannot : own.unsure);
  return fill(from === 'paste' ? own.answerFromText : own.answer, { question, answer: text });
}

function rolesOf(roles: (keyof Words['role'])[], words: Words): string {
  const names = roles.map((role) => words.role[role]);
  return new Intl.ListFormat(words.language, { type: 'disjunction' }).format(names);
}

function sectionsOf(handOver: HandOver, words: Words): Section[] {
  const { handOver: own } = words;
  const { checks, looks, fixes, stillPossible, ruledOut, moreUnlikely, forAdmin, putBack, error } = handOver;
  const outcomes = { ...words.guide.verify.outcome, made: own.made, earlier: own.earlier };
  const list = (heading: string, items: string[]): Section => ({ heading, items: items.map((text) => ({ text })) });
  const sections: Section[] = [
    list(own.whatFails, whatFails(handOver, words)),
    { heading: own.error, items: [], ...(error ? { quote: error } : {}) },
    list(
      own.checks,
      checks.map((check) => checkLine(check, words)),
    ),
    list(
      own.looks,
      looks.map(({ cause, outcome }) => fill(own.look, { title: cause, outcome: words.guide.look.outcome[outcome] })),
    ),
    list(
      own.fixes,
      fixes.map(({ cause, fix, outcome }) => fill(own.fix, { title: fix, cause, outcome: outcomes[outcome] })),
    ),
    list(
      own.stillPossible,
      stillPossible.map(({ cause, chance }) => fill(own.cause, { title: cause, chance: words.guide.chance[chance] })),
    ),
    list(own.ruledOut, [
      ...ruledOut.map(({ cause, leads }) => (leads ? fill(own.stillLeads, { title: cause }) : cause)),
      ...(moreUnlikely > 0 ? [fillCount(words.language, own.moreUnlikely, moreUnlikely)] : []),
    ]),
    {
      heading: own.forAdmin,
      items: forAdmin.map(({ text, cause, roles, address }) => ({
        text: fill(cause ? own.adminLook : own.adminCheck, { text, cause: cause ?? '', roles: rolesOf(roles, words) }),
        link: address,
      })),
    },
    list(
      own.putBack,
      putBack.map(({ title, undo }) => fill(own.undo, { title, undo })),
    ),
  ];
  return sections.filter(({ items, quote }) => items.length > 0 || quote !== undefined);
}

/** How one kind of text is written. */
interface Writer {
  title: (text: string) => string;
  heading: (text: string) => string;
  text: (text: string) => string;
  link: (address: string) => string;
  quote: (text: string) => string;
  code: (line: string) => string;
}

/** Line breaks as one kind, and none around. */
const trimLines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^\s*\n|\s+$/g, '');

/** A fence longer than any run of backticks within, so that no pasted text can end it. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${trimLines(text)}\n${marks}`;
}

const writers: Record<'text' | 'markdown', Writer> = {
  text: {
    title: (text) => text,
    heading: (text) => text,
    text: (text) => text,
    link: (address) => address,
    quote: trimLines,
    code: (line) => line,
  },
  markdown: {
    title: (text) => `# ${text}`,
    heading: (text) => `## ${text}\n`,
    text: (text) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&'),
    link: (address) => `<${address}>`,
    quote: fence,
    // As code, so that no underscore in it becomes a slant.
    code: (line) => `\`${line}\``,
  },
};

const titleOf = ({ what }: HandOver, { handOver: own }: Words): string =>
  fill(own.title, { what: what ?? own.unknownCause });

/**
 * The hand-over for a ticket, as plain text or Markdown. No line is wrapped, since mail programs wrap; the line that
 * brings the visit back is the last.
 */
export function formatHandOver(handOver: HandOver, format: 'text' | 'markdown', words: Words): string {
  const { handOver: own } = words;
  const { title, heading, text, link, quote, code } = writers[format];
  const sections = sectionsOf(handOver, words).map((section) =>
    [
      heading(text(section.heading)),
      ...(section.quote === undefined ? [] : [quote(section.quote)]),
      ...section.items.map((item) => `- ${text(item.text)}${item.link ? ` ${link(item.link)}` : ''}`),
    ].join('\n'),
  );
  const begun = fill(own.begun, { day: formatDay(words.language, handOver.day), version: handOver.version });
  return [
    title(text(titleOf(handOver, words))),
    text(begun),
    ...sections,
    `${text(own.open)} ${link(handOver.link)}`,
    `${text(own.pasteBack)} ${link(handOver.site)}`,
    `${code(handOver.code)}\n`,
  ].join('\n\n');
}

/** Some mail programs cut a link that is longer. */
const longestMail = 1800;
/** So many causes stand in the short text of a mail. */
const mostInMail = 3;

/** A mail with the hand-over, and the `mailto:` link that opens it. */
export interface HandOverMail {
  subject: string;
  body: string;
  link: string;
}

/**
 * The hand-over as a mail to `to`. Where the link would grow too long for mail programs, only the leading causes and
 * the line that brings the visit back are in it; in the longest visits that line alone. `written` is the text as the
 * person left it, where they changed it.
 */
export function mailtoHandOver(handOver: HandOver, words: Words, to: string, written?: string): HandOverMail {
  const { handOver: own } = words;
  const subject = titleOf(handOver, words);
  const causes = handOver.stillPossible.slice(0, mostInMail).map(({ cause }) => cause);
  const short = [
    ...(causes.length > 0 ? [fill(own.mailCauses, { causes: causes.join('; ') })] : []),
    fill(own.mailBack, { site: handOver.site }),
    `${handOver.code}\n`,
  ];
  const whole = written ?? formatHandOver(handOver, 'text', words);
  const mails = [whole, short.join('\n\n'), `${handOver.code}\n`].map((body) => {
    // A text that was cut inside a character can't be encoded.
    const lines = encodeURIComponent(body.toWellFormed().replaceAll('\n', '\r\n'));
    return { subject, body, link: `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${lines}` };
  });
  const fitting = mails.find(({ link }) => link.length <= longestMail);
  return fitting ?? (mails.at(-1) as HandOverMail);
}
