import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { heading, link, list, paragraph, plain, strong } from '../markdown/markdown-nodes';
import { formatReplyHtml } from './format-reply-html';
import { formatReplyMarkdown } from './format-reply-markdown';
import { formatReplyText } from './format-reply-text';

const root = (...children: RootContent[]) => ({ type: 'root' as const, children });
const command = 'Get-CASMailbox -Identity user@contoso.com |\n  Format-List EwsEnabled';
const url = 'https://migration401.example.com/causes/ews-blocked-tenant';

const reply = root(
  paragraph('Hello Sam,'),
  heading(3, 'What to do'),
  list(
    [
      [paragraph('Read the value, as ', link('the article', url), ' shows.'), { type: 'code', value: command }],
      [paragraph('Note it.')],
    ],
    true,
  ),
  {
    type: 'table',
    children: ['Change,Scope,Role', 'apps,All,admin'].map((row) => ({
      type: 'tableRow',
      children: row.split(',').map((cell) => ({ type: 'tableCell', children: [plain(cell)] })),
    })),
  },
  paragraph('Article: ', link(url, url)),
  paragraph(plain('Alex'), { type: 'break' }, plain('Support')),
);

describe('as plain text', () => {
  it('sets off headings, numbers steps, and shows each address once', () => {
    expect(formatReplyText(reply)).toBe(`Hello Sam,

What to do
----------

1. Read the value, as the article (${url}) shows.

       Get-CASMailbox -Identity user@contoso.com |
         Format-List EwsEnabled

2. Note it.

- Change: apps; Scope: All; Role: admin

Article: ${url}

Alex
Support
`);
  });

  it('wraps no command, however long', () => {
    const lines = fc.array(fc.stringMatching(/^[!-~]([ -~]{0,400}[!-~])?$/), { minLength: 1 });
    fc.assert(
      fc.property(lines, (commands) => {
        const value = commands.join('\n');
        const written = formatReplyText(root(list([[paragraph('Run it.'), { type: 'code', value }]], true)));
        for (const line of commands) expect(written.split('\n').map((one) => one.trim())).toContain(line);
      }),
    );
  });
});

describe('as Markdown', () => {
  it('keeps commands in blocks, and line breaks without a backslash', () => {
    const written = formatReplyMarkdown(reply);
    expect(written).toContain('### What to do');
    expect(written).toContain(`   ${command.replace('\n', '\n   ')}\n`);
    expect(written).toContain('Alex  \nSupport\n');
  });

  it('lets no text of a customer mean something', () => {
    expect(formatReplyMarkdown(root(paragraph('*Sam* <b> [x](y)')))).toBe('\\*Sam\\* \\<b> \\[x]\\(y)\n');
  });
});

describe('as HTML', () => {
  const read = (html: string) => unified().use(rehypeParse, { fragment: true }).parse(html);

  it('holds elements that mail programs know, without style, class or script', () => {
    const written = formatReplyHtml(reply);
    expect(written).toContain('<table border="1" cellpadding="6" cellspacing="0">');
    expect(written).toContain(`<p>Article: <a href="${url}">${url}</a></p>`);
    expect(written).toContain('<p>Alex<br>Support</p>');
    expect(written).toContain(`<pre><code>${command}\n</code></pre>`);
    expect(written).not.toMatch(/style=|class=|<script/);
  });

  it('comes back with the same words, and with nothing of a text as an element', () => {
    const signs = fc.constantFrom('<', '>', '&', '"', "'", '<script>', '</p>', '&lt;', 'Sam', '*', '_', '{name}', ' x');
    const text = fc.oneof(
      fc.array(signs).map((pieces) => pieces.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        // HTML knows no carriage return and no null of its own: they come back as other signs.
        fc.pre(!/[\r\n\0\t]/.test(one + other));
        const written = formatReplyHtml(root(paragraph(strong(one)), paragraph(link(other, url))));
        expect(textOf(read(written).children)).toContain(one);
        expect(textOf(read(written))).toBe(one + other);
        expect(written.match(/<[a-z]+/g)).toEqual(['<p', '<strong', '<p', '<a']);
      }),
    );
  });
});
