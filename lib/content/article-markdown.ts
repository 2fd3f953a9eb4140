import type { RootContent } from 'mdast';
import { heading, link, list, paragraph, strong } from '../markdown/markdown-nodes';
import { writeMarkdown } from '../markdown/write-markdown';
import { fill, formatDay, formatTime } from '../words/fill';
import { formatWhere } from '../words/format-where';
import type { FixBody, PutBackBody } from './cause-body';
import type { Cause, Check, Code, Elsewhere, ErrorForm, Page } from './content';
import { type MarkdownContext, markdownBody, markdownSteps, wholeAddress } from './markdown-body';

interface Source {
  title: string;
  url: string;
}
interface Checked {
  verifiedOn: string;
  verifiedBy: 'documentation' | 'product';
  sources: Source[];
}

const linkList = (links: Source[]): RootContent => list(links.map(({ title, url }) => [paragraph(link(title, url))]));

/** The causes with these ids, as links to their pages. */
const causeLinks = (ids: readonly string[], { content }: MarkdownContext): RootContent =>
  linkList(
    ids.flatMap((id) => {
      const cause = content.causes.find((one) => one.id === id);
      return cause ? [{ title: cause.title, url: wholeAddress(content, `/causes/${id}`) }] : [];
    }),
  );

/** Title, what it is in a sentence, and where the page itself stands. */
function head(title: string, summary: string, path: string, { content, words }: MarkdownContext): RootContent[] {
  const url = wholeAddress(content, path);
  return [heading(1, title), paragraph(summary), paragraph(`${words.found.page}: `, link(url, url))];
}

function retired({ retired: since }: Pick<Cause, 'retired'>, { content, words }: MarkdownContext): RootContent[] {
  if (!since) return [];
  const { causes, errors, pages } = content;
  const next = [...causes, ...errors, ...pages].find(({ id }) => id === since.replacedBy);
  const day = formatDay(words.language, since.on);
  const url = wholeAddress(content, `/e/${since.replacedBy}`);
  return [paragraph(`${fill(words.article.retired, { day })} `, link(next?.title ?? since.replacedBy, url))];
}

function sources({ sources, verifiedBy, verifiedOn }: Checked, { words }: MarkdownContext): RootContent[] {
  const checked = fill(words.article.verified[verifiedBy], { day: formatDay(words.language, verifiedOn) });
  return [heading(2, words.article.sources), paragraph(checked), ...(sources.length > 0 ? [linkList(sources)] : [])];
}

function atAGlance(cause: Cause, { words }: MarkdownContext): RootContent[] {
  const [fix] = cause.fixes;
  const { article } = words;
  if (!fix) return [];
  const rows = [
    `${article.whoFixes}: ${words.role[fix.role]}`,
    `${article.time}: ${fill(article.about, { time: formatTime(words, fix.minutes) })}`,
    `${article.risk}: ${words.risk[fix.risk]}`,
    `${article.where}: ${formatWhere(words, cause.fits)}`,
    ...(cause.validFrom ? [fill(article.validFrom, { day: formatDay(words.language, cause.validFrom) })] : []),
    ...(cause.validUntil ? [fill(article.validUntil, { day: formatDay(words.language, cause.validUntil) })] : []),
  ];
  return [list(rows.map((row) => [paragraph(row)]))];
}

function fixPart(cause: Cause, body: FixBody, context: MarkdownContext): RootContent[] {
  const { article, role, risk } = context.words;
  const index = cause.fixes.findIndex((fix) => fix.id === body.id);
  const fix = cause.fixes[index];
  if (!fix) return [];
  const { title } = fix;
  const name = cause.fixes.length > 1 ? fill(article.fix, { number: index + 1, title }) : title;
  const time = fill(article.about, { time: formatTime(context.words, fix.minutes) });
  const wait = fix.waitMinutes && fill(article.wait, { time: formatTime(context.words, fix.waitMinutes) });
  return [
    heading(3, name),
    paragraph([risk[fix.risk], role[fix.role], [time, wait].filter(Boolean).join(', ')].join(' · ')),
    ...markdownBody(body.intro, context),
    markdownSteps(
      body.steps.map(({ nodes }) => nodes),
      context,
    ),
    heading(4, article.verify),
    ...markdownBody(body.verify, { ...context, isVerify: true }),
    ...(fix.undo ? [paragraph(strong(article.undo), `: ${fix.undo}`)] : []),
  ];
}

function putBackPart(cause: Cause, { fix, intro, steps }: PutBackBody, context: MarkdownContext): RootContent[] {
  const title = cause.fixes.find(({ id }) => id === fix)?.title ?? '';
  return [
    heading(3, fill(context.words.article.putBackFor, { title })),
    ...markdownBody(intro, context),
    markdownSteps(
      steps.map(({ nodes }) => nodes),
      context,
    ),
  ];
}

/** A cause as Markdown: what happens, how to tell, each fix with its steps, what to put back, and the sources. */
export function causeMarkdown(cause: Cause, given: MarkdownContext): string {
  const context = { ...given, isCause: true };
  const { article } = context.words;
  const { whatHappens, howToTell, fixes, putBack } = cause.body;
  return writeMarkdown([
    ...head(cause.title, cause.summary, `/causes/${cause.id}`, context),
    ...retired(cause, context),
    ...atAGlance(cause, context),
    heading(2, article.whatHappens),
    ...markdownBody(whatHappens, context),
    heading(2, article.isItThis),
    ...markdownBody(howToTell, context),
    heading(2, article.fixIt),
    ...(fixes.length > 1 ? [paragraph(article.saferFirst)] : []),
    ...fixes.flatMap((body) => fixPart(cause, body, context)),
    ...(putBack.length > 0 ? [heading(2, article.putBack)] : []),
    ...putBack.flatMap((body) => putBackPart(cause, body, context)),
    ...(cause.related.length > 0 ? [heading(2, article.related), causeLinks(cause.related, context)] : []),
    ...sources(cause, context),
  ]);
}

/** An error form as Markdown: the message to the letter, what it tells, and the causes it leaves open. */
export function formMarkdown(form: ErrorForm, context: MarkdownContext): string {
  const { errors } = context.words;
  return writeMarkdown([
    ...head(form.title, form.summary, `/errors/${form.id}`, context),
    ...retired(form, context),
    heading(2, errors.message),
    { type: 'code', lang: 'text', value: form.message },
    heading(2, errors.tells),
    paragraph(form.tells),
    ...markdownBody(form.body, context),
    heading(2, errors.leavesOpen),
    causeLinks(
      form.leavesOpen.map(({ cause }) => cause),
      context,
    ),
    ...sources(form, context),
  ]);
}

/** A check as Markdown: who can do it, how to find out, and what each answer means and points to. */
export function checkMarkdown(check: Check, context: MarkdownContext): string {
  const { words } = context;
  const roles = check.roles.map((role) => words.role[role]).join(', ');
  const needs = check.needs.map((need) => words.need[need]).join(', ') || words.checks.needsNothing;
  const time = fill(words.article.about, { time: formatTime(words, check.minutes) });
  const rows = [`${words.checks.who}: ${roles}`, `${words.article.time}: ${time}`, `${words.checks.needs}: ${needs}`];
  return writeMarkdown([
    ...head(check.question, check.why, `/checks/${check.id}`, context),
    list(rows.map((row) => [paragraph(row)])),
    heading(2, words.check.how),
    ...markdownBody(check.body, context),
    heading(2, words.checks.answers),
    ...check.answers.flatMap(({ label, help, means, pointsTo }) => {
      const causes = Object.entries(pointsTo).sort(([, one], [, other]) => other - one);
      const says = [help, means].filter((text) => text !== undefined);
      return [
        heading(3, label),
        ...(says.length > 0 ? [paragraph(says.join(' '))] : []),
        ...(causes.length > 0
          ? [
              paragraph(`${words.check.points}:`),
              causeLinks(
                causes.map(([id]) => id),
                context,
              ),
            ]
          : [paragraph(words.check.nothingFound)]),
      ];
    }),
    ...sources(check, context),
  ]);
}

/** A code as Markdown: what it means, what causes it, and what tells the causes apart. */
export function codeMarkdown(code: Code, context: MarkdownContext): string {
  const { codes } = context.words;
  const [spelling = code.id, ...others] = code.spellings;
  const first = context.content.checks.find(({ id }) => id === code.firstCheck);
  return writeMarkdown([
    ...head(spelling, code.meaning, `/codes/${code.id}`, context),
    ...(others.length > 0 ? [paragraph(`${codes.spellings}: ${others.join(' · ')}`)] : []),
    ...(code.wrapper ? [paragraph(codes.wrapper)] : []),
    heading(2, codes.causes),
    code.causes.length > 0 ? causeLinks(code.causes, context) : paragraph(codes.noCause),
    ...(code.tellsApart ? [heading(2, codes.tellsApart), paragraph(code.tellsApart)] : []),
    ...(first
      ? [
          heading(2, codes.firstCheck),
          paragraph(link(first.question, wholeAddress(context.content, `/checks/${first.id}`))),
        ]
      : []),
    ...sources({ ...code, verifiedBy: 'documentation' }, context),
  ]);
}

/** Everything else that is read, as Markdown. */
export const pageMarkdown = (page: Page, context: MarkdownContext): string =>
  writeMarkdown([
    ...head(page.title, page.summary, `/${page.id}`, context),
    ...retired(page, context),
    ...markdownBody(page.body, context),
    ...sources(page, context),
  ]);

/** Another product's error as Markdown: how to recognise it, and where to look. */
export const elsewhereMarkdown = (page: Elsewhere, context: MarkdownContext): string =>
  writeMarkdown([
    ...head(page.title, page.summary, `/elsewhere/${page.id}`, context),
    ...markdownBody(page.body, context),
    ...(page.look.length > 0 ? [heading(2, context.words.elsewhere.look), linkList(page.look)] : []),
  ]);
