import type { RootContent } from 'mdast';
import { nextStep } from '../guide/next-step';
import type { PreparedGuide } from '../guide/prepare-guide';
import { noFindings } from '../guide/visit';
import { pathIn } from '../links/path-in';
import type { Words } from '../words/en';
import type { Language, Risk, Role } from './closed-sets';
import type { Cause, Check, Content, ErrorForm } from './content';
import { type MarkdownContext, markdownBody, wholeAddress } from './markdown-body';
import type { BodyNode } from './parse-body';

/** Pieces of an article as plain Markdown trees: no word of the vocabulary is left, and each link is a whole address. */
export type Blocks = RootContent[];

/** A short look that says whether it is this cause. */
export interface LookReplyText {
  text: string;
  /** The answers that point to the cause, where the look is a check, and the page that says how to find out. */
  answers: string[];
  link?: string;
  minutes: number;
  roles: Role[];
}

export interface FixReplyText {
  id: string;
  title: string;
  /** The place of the fix in the article. */
  link: string;
  risk: Risk;
  role: Role;
  minutes: number;
  waitMinutes?: number;
  undo?: string;
  intro: Blocks;
  steps: Blocks[];
  verify: Blocks;
  putBack?: { intro: Blocks; steps: Blocks[] };
}

/** What a reply says of a cause, in one language. */
export interface CauseReplyText {
  kind: 'cause';
  id: string;
  language: Language;
  title: string;
  summary: string;
  /** The article in this language. */
  link: string;
  look: LookReplyText;
  /** The safest first. */
  fixes: FixReplyText[];
}

/** What a reply says of a message that leaves causes open: the one question that tells most of them apart. */
export interface FormReplyText {
  kind: 'error';
  id: string;
  language: Language;
  title: string;
  tells: string;
  link: string;
  /** The guide, begun with this message. */
  guide: string;
  question: { text: string; minutes: number; roles: Role[]; how: Blocks; answers: { label: string; help?: string }[] };
}

export type ReplyText = CauseReplyText | FormReplyText;

/** Without the places in the file, which only a gate needs. */
function bare({ position: _, ...node }: RootContent): RootContent {
  return ('children' in node ? { ...node, children: node.children.map(bare) } : node) as RootContent;
}

const blocks = (nodes: readonly BodyNode[], context: MarkdownContext): Blocks => markdownBody(nodes, context).map(bare);

const linkIn = (content: Content, words: Words, path: string): string =>
  wholeAddress(content, pathIn(words.language, path));

type Answer = Check['answers'][number];

/** The answers that say it is this cause: the one that confirms it, and what speaks for it at least half as loudly. */
function answersFor(cause: string, confirming: Answer, { answers, nothingFound }: Check): string[] {
  const enough = Math.max(1, (confirming.pointsTo[cause] ?? 0) / 2);
  const says = (one: Answer) => one.id !== nothingFound && (one.pointsTo[cause] ?? 0) >= enough;
  return answers.filter((one) => one === confirming || says(one)).map(({ label }) => label);
}

function lookText({ id, confirm }: Cause, content: Content, words: Words): LookReplyText {
  if ('minutes' in confirm) return { text: confirm.text, answers: [], minutes: confirm.minutes, roles: [confirm.role] };
  const check = content.checks.find((one) => one.id === confirm.check);
  const answer = check?.answers.find((one) => one.id === confirm.answer);
  if (!check || !answer) throw new Error(`expected the check ${confirm.check} to have the answer ${confirm.answer}`);
  return {
    text: check.question,
    answers: answersFor(id, answer, check),
    link: linkIn(content, words, `/checks/${check.id}`),
    minutes: check.minutes,
    roles: check.roles,
  };
}

/** A cause for replies, in the language that `content` and `words` were read in. */
export function causeReplyText(cause: Cause, content: Content, words: Words): CauseReplyText {
  const path = `/causes/${cause.id}`;
  const context: MarkdownContext = { content, words, isCause: true, letterFrom: path };
  const fixes = cause.fixes.flatMap((fix): FixReplyText[] => {
    const body = cause.body.fixes.find(({ id }) => id === fix.id);
    const back = cause.body.putBack.find((list) => list.fix === fix.id);
    if (!body) return [];
    const { id, title, risk, role, minutes, waitMinutes, undo } = fix;
    return [
      {
        id,
        title,
        link: linkIn(content, words, `${path}#fix-${id}`),
        risk,
        role,
        minutes,
        ...(waitMinutes === undefined ? {} : { waitMinutes }),
        ...(undo === undefined ? {} : { undo }),
        intro: blocks(body.intro, context),
        steps: body.steps.map(({ nodes }) => blocks(nodes, context)),
        verify: blocks(body.verify, { ...context, isVerify: true }),
        ...(back
          ? {
              putBack: {
                intro: blocks(back.intro, context),
                steps: back.steps.map(({ nodes }) => blocks(nodes, context)),
              },
            }
          : {}),
      },
    ];
  });
  const { id, language, title, summary } = cause;
  const look = lookText(cause, content, words);
  return { kind: 'cause', id, language, title, summary, link: linkIn(content, words, path), look, fixes };
}

/** A form whose first question is this check, for replies. */
function questionText(form: ErrorForm, check: Check, content: Content, words: Words): FormReplyText {
  const { id, language, title, tells } = form;
  const { question: text, minutes, roles, body, answers } = check;
  return {
    kind: 'error',
    id,
    language,
    title,
    tells,
    link: linkIn(content, words, `/errors/${id}`),
    guide: linkIn(content, words, `/guide#form=${id}`),
    question: {
      text,
      minutes,
      roles,
      how: blocks(body, { content, words, letterFrom: `/checks/${check.id}` }),
      answers: answers.map(({ label, help }) => ({ label, ...(help ? { help } : {}) })),
    },
  };
}

/**
 * What a reply to a form says: the question that a visit of the guide would begin with, or the cause, where one stands
 * out so far that the guide offers it at once. `day`, such as `2026-11-24`, is the day of the visit.
 */
export function formReplyText(
  form: ErrorForm,
  content: Content,
  guide: PreparedGuide,
  words: Words,
  day: string,
): ReplyText {
  const { step } = nextStep(guide, { day, findings: { ...noFindings, form: form.id }, trail: [], earlier: [] });
  if (step.kind === 'look') {
    const cause = content.causes.find(({ id }) => id === step.cause);
    if (cause) return causeReplyText(cause, content, words);
  }
  const check = step.kind === 'ask' && content.checks.find(({ id }) => id === step.check);
  if (!check) throw new Error(`expected the guide to begin ${form.id} with a check or a look, not ${step.kind}`);
  return questionText(form, check, content, words);
}
