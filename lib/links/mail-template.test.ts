import { describe, expect, it } from 'vitest';
import { escapeHtml, formatMailHtml, formatMailText, mailParts } from './mail-template';
import { mailSystems, mergeFieldOf } from './merge-fields';
import { parseMessageFragment } from './message-fragment';

const site = 'https://migration401.example.com';
const words = { button: 'See how to fix it', or: 'Or open this address:' };
const partsOf = (field?: string, title = 'Sign-in asks for a second factor') =>
  mailParts({ site, id: 'mfa-required', title, field, words });

describe('the link', () => {
  it('carries the id alone, unless a field is given', () => {
    expect(partsOf().link).toBe('https://migration401.example.com/e/mfa-required');
    expect(partsOf('{{message}}').link).toBe('https://migration401.example.com/e/mfa-required#m={{message}}');
    expect(partsOf('{{message}}').address).toBe('https://migration401.example.com/e/mfa-required');
  });

  it('is written as each system needs it, to the letter', () => {
    const links = mailSystems.map((system) => [system, mergeFieldOf(system)?.field]);
    expect(Object.fromEntries(links)).toEqual({
      braces: '{{message}}',
      percent: '%MESSAGE%',
      liquid: '{{ message | url_encode }}',
      handlebars: '{{urlEncode message}}',
      dotnet: '{0}',
      'mailchimp-transactional': '{{url message}}',
      sendgrid: undefined,
    });
  });

  it('names the code that the sending program needs', () => {
    expect(mergeFieldOf('dotnet')?.code).toBe('string.Format(template, Uri.EscapeDataString(message))');
    expect(mergeFieldOf('handlebars')?.code).toContain("registerHelper('urlEncode'");
    expect(mailSystems.filter((system) => mergeFieldOf(system)?.isEncodedBefore)).toEqual(['braces', 'percent']);
  });
});

describe('what a system makes of its field comes back as the message', () => {
  const message = `AADSTS50076: you must use 'multi-factor' & "more" (100 %) + 1 = 2 #3 é😀`;
  const escaped = (text: string) => text.replace(/[&<>"'`=]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);

  it('with the helper for Handlebars, whose own escaping then changes nothing', () => {
    let helper: ((text: unknown) => string) | undefined;
    const Handlebars = {
      registerHelper: (_: string, given: (text: unknown) => string) => {
        helper = given;
      },
    };
    new Function('Handlebars', mergeFieldOf('handlebars')?.code ?? '')(Handlebars);
    const written = helper?.(message) ?? '';
    expect(escaped(written)).toBe(written);
    expect(parseMessageFragment(`#m=${written}`)?.message).toBe(message);
    expect(helper?.(undefined)).toBe('');
    expect(helper?.('half a pair \ud83d')).toContain('%EF%BF%BD');
  });

  it('with spaces as +, as Liquid writes them', () => {
    const written = new URLSearchParams({ m: message }).toString();
    expect(parseMessageFragment(`#${written}`)?.message).toBe(message);
  });

  it('with all that .NET leaves in the clear', () => {
    const written = encodeURIComponent(message).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    expect(parseMessageFragment(`#m=${written}`)?.message).toBe(message);
  });
});

describe('the HTML', () => {
  it('escapes titles and addresses', () => {
    expect(escapeHtml(`<b> & "x" 'y'`)).toBe('&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;');
    const html = formatMailHtml(mailParts({ site: 'https://x.example/?a=1&b="', id: 'i', title: '<i>&', words }));
    expect(html).toContain('>&lt;i&gt;&amp;</td>');
    expect(html).toContain('href="https://x.example/?a=1&amp;b=&quot;/e/i"');
  });

  it('leaves merge fields as they stand, and in one place', () => {
    for (const system of mailSystems) {
      const field = mergeFieldOf(system)?.field;
      if (!field) continue;
      expect(field).not.toMatch(/["<>&]/);
      const html = formatMailHtml(partsOf(field));
      expect(html.split(`href="${site}/e/mfa-required#m=${field}"`)).toHaveLength(2);
      expect(html.split(field)).toHaveLength(2);
    }
  });

  it('has no braces of its own, which a .NET format would take for fields', () => {
    expect(formatMailHtml(partsOf())).not.toMatch(/[{}]/);
  });

  it('is made of tables, without classes, style elements or pictures', () => {
    const html = formatMailHtml(partsOf());
    expect(html).not.toMatch(/class=|<style|<img|<script|<div/);
    expect(html.match(/<table role="presentation"/g)).toHaveLength(2);
    expect(html).toContain('bgcolor="#0a4b94"');
    expect(html).toContain('mso-padding-alt:12px 24px');
  });
});

describe('the plain text', () => {
  it('gives the link a line to itself, with nothing after it', () => {
    expect(formatMailText(partsOf())).toBe(
      'Sign-in asks for a second factor\nSee how to fix it:\nhttps://migration401.example.com/e/mfa-required\n',
    );
    expect(formatMailText(partsOf('%MESSAGE%'))).toMatch(/:\nhttps:\/\/\S+#m=%MESSAGE%\n$/);
  });
});
