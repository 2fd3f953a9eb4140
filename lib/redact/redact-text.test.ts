import { describe, expect, test } from 'vitest';
import { isCode } from './is-code';
import { type Kind, kinds } from './kinds';
import { untouchable } from './planted-secrets';
import { redactText } from './redact-text';

const redacted = (text: string) => redactText(text).text;

describe('the table of kinds', () => {
  const { marked, ...found } = kinds;

  test.each(Object.entries(found) as [Kind, { from: string; to: string }][])('%s', (kind, { from, to }) => {
    const { text, pieces } = redactText(from);
    expect(text).toBe(to);
    expect(pieces.map((piece) => piece.kind)).toContain(kind);
  });

  test('marked: a piece by hand, and every other place that reads the same', () => {
    const words = 'a piece';
    const start = marked.from.indexOf(words);
    const { text } = redactText(`${marked.from}, ${words}`, { marked: [{ start, end: start + words.length }] });
    expect(text).toBe(`${marked.to}, [hidden 1]`);
  });
});

describe('what carried the text is looked through', () => {
  test.each([
    ['URL encoding', 'login=anna%40contoso.com&x', 'login=user1@tenant-a.example&x'],
    ['HTML entities', 'anna&#64;contoso.com', 'user1@tenant-a.example'],
    ['HTML tags', 'anna<wbr>@contoso.com', 'user1@tenant-a.example'],
    ['JSON', '"upn":"anna\\u0040contoso.com"', '"upn":"user1@tenant-a.example"'],
    ['JSON in JSON', '{\\"password\\":\\"Win\\\\\\"ter 9\\"}', '{\\"password\\":\\"[password 1]\\"}'],
    ['a soft break of quoted-printable', 'mail to anna@con=\ntoso.com now', 'mail to user1@tenant-a.example now'],
    ['JSON with slashes', 'https:\\/\\/mail.contoso.com\\/ews', 'https:\\/\\/mail.tenant-a.example\\/ews'],
    ['a line break in JSON', '"log":"host\\nmail.contoso.com\\n"', '"log":"host\\nmail.tenant-a.example\\n"'],
    ['a path with a backslash before n', 'C:\\Users\\nina\\x.log', 'C:\\Users\\user1\\x.log'],
  ])('%s', (_, from, to) => expect(redacted(from)).toBe(to));
});

describe('passwords', () => {
  test.each([
    ['password=Winter', 'password=[password 1]'],
    ['Passwort: Sommer-26!', 'Passwort: [password 1]'],
    ['mot de passe : Été2026', 'mot de passe : [password 1]'],
    ['contraseña es Verano26', 'contraseña es [password 1]'],
    ['the password Winter-9 is wrong', 'the password [password 1] is wrong'],
    ['the password is Winter-9.', 'the password is [password 1].'],
    ['das Kennwort von Frau Muster ist "Sommer 2026!"', 'das Kennwort von Frau Muster ist "[password 1]"'],
    ["Password 'Winter 9' was tried", "Password '[password 1]' was tried"],
    ['Server=x;UID=a;PWD=Win;ter9;Timeout=3', 'Server=x;[directory name 1];PWD=[password 1];Timeout=3'],
    ['<Password>Winter</Password>', '<Password>[password 1]</Password>'],
    ['curl -u migadmin:Winter-9 x', 'curl -u user1:[password 1] x'],
    ['https://migadmin:Winter-9@outlook.office365.com/', 'https://user1:[password 1]@outlook.office365.com/'],
    ['A1 LOGIN migadmin Winter-9', 'A1 LOGIN migadmin [password 1]'],
    ['password=Winter-9 … tried Winter-9 twice', 'password=[password 1] … tried [password 1] twice'],
  ])('%s', (from, to) => expect(redacted(from)).toBe(to));

  test.each([
    'the password has expired',
    'invalid username or password. Trace ID',
    'AADSTS50126: invalid username or password: AADSTS50126',
    'password: ***',
    'password=<your password>',
    'password: {0}',
    'grant_type=password scope=https://outlook.office365.com/.default',
    'Password is incorrect',
    'PasswordNeverExpires : False',
    'Authentication to realm failed - Password authentication failed',
    'delta pass: 2 of 3',
    'the password of the admin is right, the code is AADSTS50126',
  ])('%s stays', (text) => {
    expect(redacted(text)).toBe(text);
  });
});

describe('tokens', () => {
  test.each([
    ['Authorization: Bearer eyJ0eXAiOiJKV1QiLCJ.eyJhdWQ.sig', 'Authorization: Bearer [token 1]'],
    ['x-api-key: 4f9c0a', 'x-api-key: [token 1]'],
    ['?sv=2020&sig=aB3%2FcD4eF5gH6%3D&se=2026', '?sv=2020&sig=[token 1]&se=2026'],
    ['client_secret = abcDEF123456', 'client_secret = [token 1]'],
    ['Cookie: FedAuth=77u; rtFa=abc', 'Cookie: [token 1]'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', '[token 1]'],
  ])('%s', (from, to) => expect(redacted(from)).toBe(to));

  test.each([
    'WWW-Authenticate: Basic realm="outlook.office365.com"',
    'www-authenticate: Bearer client_id="00000002-0000-0ff1-ce00-000000000000", error="invalid_token"',
    'Basic authentication is off',
    'Version=1.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35',
    'the access token: expired',
    'Invalid API key or access token',
  ])('%s stays', (text) => expect(redacted(text)).toBe(text));
});

describe('the same thing gets the same stand-in', () => {
  test('however it is written', () => {
    expect(redacted('Anna@Contoso.com, anna%40contoso.com, /personal/anna_contoso_com/')).toBe(
      'user1@tenant-a.example, user1@tenant-a.example, /personal/user1_tenant-a_example/',
    );
  });

  test('a domain, its tenant and its name in a sentence share a letter', () => {
    expect(redacted('contoso.com, contoso.onmicrosoft.com and Contoso; not fabrikam.com, not contoso.de')).toBe(
      'tenant-a.example, tenant-a.onmicrosoft.com and tenant-a; not tenant-b.example, not tenant-a2.example',
    );
  });

  test('an address and a folder of one user share a number', () => {
    expect(redacted('anna.muster@contoso.com, C:\\Users\\anna.muster\\x, kim@contoso.com')).toBe(
      'user1@tenant-a.example, C:\\Users\\user1\\x, user2@tenant-a.example',
    );
  });

  test('a person in a header and under a mail', () => {
    expect(redacted('From: Anna Muster <am@contoso.com>\n\nIt failed.\nRegards, Anna')).toBe(
      'From: [name 1] <user1@tenant-a.example>\n\nIt failed.\nRegards, [name 1]',
    );
  });

  test('a guest stays a guest', () => {
    expect(redacted('kim_fabrikam.com#EXT#@contoso.onmicrosoft.com')).toBe('user1#EXT#@tenant-a.onmicrosoft.com');
  });

  test('numbers that the text holds already are not given again', () => {
    expect(redacted('user1@tenant-a.example wrote to kim@contoso.com at 192.0.2.1 and 10.0.0.1')).toBe(
      'user1@tenant-a.example wrote to user2@tenant-b.example at 192.0.2.1 and 192.0.2.2',
    );
  });

  test('also where there are more than the ranges for documentation hold', () => {
    const all = Array.from({ length: 800 }, (_, index) => `10.1.${index >> 8}.${index & 255}`);
    const masked = redacted(all.join('\n')).split('\n');
    expect(new Set(masked).size).toBe(800);
    expect(masked[254]).toBe('198.51.100.1');
    expect(masked[799]).toBe('[ip 800]');
  });
});

describe('stays', () => {
  test.each(untouchable)('%s', (word) => expect(redactText(`before ${word} behind`).pieces).toEqual([]));

  test.each([
    'MSExchange build 15.2.1118.40 and Chrome/119.0.0.0',
    'at 10:15:30 [System::Net] abc::def',
    'issuer CN=Microsoft Azure TLS Issuing CA 05, O=Microsoft Corporation, C=US',
    'at c.f.agent.Boot.run(Boot.java:131) in README.md and app.py',
    'C:\\Users\\Public\\x and /home/site/wwwroot',
  ])('%s', (text) => expect(redacted(text)).toBe(text));

  test('a code is one with the sign behind it', () => {
    expect(isCode('AADSTS50126:')).toBe(true);
    expect(isCode('Winter-9')).toBe(false);
  });
});

test('a kept piece stays, and the numbers of the others do not change', () => {
  const text = 'kim@contoso.com, lee@contoso.com';
  const [kim] = redactText(text).pieces;
  if (!kim) throw new Error('nothing found');
  const { text: shown, pieces } = redactText(text, { kept: [kim] });
  expect(shown).toBe('kim@contoso.com, user2@tenant-a.example');
  expect(pieces.map(({ original }) => original)).toEqual(['lee@contoso.com']);
});

test('what was marked by hand takes in what was found inside', () => {
  const text = 'ask Anna Muster, anna@contoso.com, please';
  const { pieces } = redactText(text, { marked: [{ start: 4, end: 33 }] });
  expect(pieces.map(({ kind, original }) => [kind, original])).toEqual([['marked', 'Anna Muster, anna@contoso.com']]);
});
