import fc from 'fast-check';
import { fill } from '../words/fill';

/** A piece of a log that holds secrets, and each of them as it must not be found afterwards. */
export interface Planted {
  text: string;
  secrets: string[];
}

/** Begins as no word of any language does: what is planted stands nowhere else. */
const word = fc.stringMatching(/^zq[a-z]{4,8}$/);
const local = fc.tuple(word, fc.constantFrom('.', '_', '-', '+'), word).map((parts) => parts.join(''));
const end = fc.constantFrom('com', 'de', 'co.uk', 'local', 'onmicrosoft.com', 'ch', 'com.au', 'org', 'info');
const domain = fc.tuple(word, end).map((parts) => parts.join('.'));
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const random = (least: number, most: number) =>
  fc.stringMatching(new RegExp(`^[A-Za-z0-9_]{${least},${most}}[0-9][A-Z][a-z]$`));
const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase());
const letterCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  capital,
);
/** One of the forms in which a thing stands in a log, an e-mail, JSON or an address. */
const forms = (...all: string[]) => fc.constantFrom(...all);
const labelOf = (name: string) => name.split('.')[0] ?? name;

const sign = fc.constantFrom('@', '%40', '&#64;', '&#x40;', '\\u0040');
const addressForms = forms(
  '{it}',
  '<{it}>',
  '"{it}"',
  "'{it}'",
  '({it})',
  'mailto:{it}',
  'user={it}&x=1',
  '{"upn":"{it}"}',
  '{\\"upn\\":\\"{it}\\"}',
  '&lt;{it}&gt;',
  '%22{it}%22',
  'user: {it}.',
  '<t:EmailAddress>{it}</t:EmailAddress>',
);
const address = fc.tuple(local, sign, domain, letterCase, addressForms).map(([name, at, host, change, form]) => ({
  text: fill(form, { it: change(name) + at + change(host) }),
  secrets: [name, labelOf(host)],
}));

const brokenAddress = fc.tuple(word, word, fc.integer({ min: 1, max: 12 })).map(([name, host, place]) => {
  const whole = `${name}@${host}.com`;
  return { text: `${whole.slice(0, place)}=\n${whole.slice(place)} `, secrets: [name, host] };
});

const nameForms = forms(
  '{first} {last} <{mail}>',
  '"{last}, {first}" <{mail}>',
  'From: {first} {last} <{mail}>',
  '{first} von {last} <{mail}>',
  '&quot;{first} {last}&quot; &lt;{mail}&gt;',
  '{first} {last} [mailto:{mail}]',
  '{mail} ({first} {last})',
  '{"name":"{first} {last}","address":"{mail}"}',
  'DisplayName : {first} {last}\n',
);
const displayName = fc.tuple(word, word, domain, nameForms).map(([first, last, host, form]) => ({
  text: fill(form, { first: capital(first), last: capital(last), mail: `zq.mail@${host}` }),
  secrets: [first, last],
}));

const folderForms = forms(
  'C:\\Users\\{name}\\AppData\\x.log',
  'C:\\\\Users\\\\{name}\\\\x',
  '/home/{name}/mig.log',
  '/Users/{name}/x',
  'D:/Users/{name}',
  'C:\\Documents and Settings\\{name}\\x',
  '\\\\files01\\home$\\{name}\\x',
  'file:///C:/Users/{name}/x',
  'C:%5CUsers%5C{name}%5Cx',
);
const folder = fc.tuple(local, folderForms).map(([name, form]) => ({ text: fill(form, { name }), secrets: [name] }));

const personalForms = forms(
  'https://{tenant}-my.sharepoint.com/personal/{name}_{host}_{end}/Documents',
  'https%3A%2F%2F{tenant}-my.sharepoint.com%2Fpersonal%2F{name}_{host}_{end}%2FDocuments',
  '"https:\\/\\/{tenant}-my.sharepoint.com\\/personal\\/{name}_{host}_{end}"',
);
const personalSite = fc
  .tuple(word, word, word, fc.constantFrom('com', 'de', 'co_uk', 'onmicrosoft_com'), personalForms)
  .map(([name, host, tenant, last, form]) => ({
    text: fill(form, { tenant, name, host, end: last }),
    secrets: [name, host, tenant],
  }));

const tenantForms = forms(
  '{tenant}.onmicrosoft.com',
  '{tenant}.mail.onmicrosoft.com',
  'https://{tenant}.sharepoint.com/sites/x',
  'https://{tenant}-my.sharepoint.com',
  '{tenant}-admin.sharepoint.com',
  '{tenant}.sharepoint.de',
  '{tenant}-com.mail.protection.outlook.com',
  'https://login.microsoftonline.com/{tenant}.onmicrosoft.com/oauth2',
  'resource=https%3A%2F%2F{tenant}.sharepoint.com%2F',
);
const tenant = fc.tuple(word, letterCase, tenantForms).map(([name, change, form]) => ({
  text: fill(form, { tenant: change(name) }),
  secrets: [name],
}));

const hostForms = forms(
  'https://{host}/EWS/Exchange.asmx',
  'https:\\/\\/{host}\\/ews',
  "request to '{host}' failed",
  '{host}:443',
  'Host: {host}',
  '{"server":"{host}"}',
  'url=https%3A%2F%2F{host}%2Fews',
  'Received: from {host} ({host})',
  '&lt;{host}&gt;',
  '\\\\{host}\\share',
);
const host = fc
  .tuple(fc.constantFrom('mail', 'ex01', 'zqsrv', 'autodiscover', 'dc-02'), domain, letterCase, hostForms)
  .map(([first, base, change, form]) => ({
    text: fill(form, { host: change(`${first}.${base}`) }),
    secrets: [labelOf(base)],
  }));

const guidForms = forms(
  '{id}',
  '{{id}}',
  '"trace_id":"{id}"',
  'tenant/{id}/oauth2',
  '%7b{id}%7d',
  "'{id}'",
  'id={id}&x=1',
);
const guid = fc
  .tuple(hex(8), hex(4), hex(4), hex(4), hex(11), letterCase, guidForms)
  .map(([a, b, c, d, e, change, form]) => {
    const id = change([a, b, c, d, `${e}f`].join('-'));
    return { text: fill(form, { id }), secrets: [id] };
  });

const octet = fc.integer({ min: 10, max: 250 });
const ipForms = forms('{ip}', '[{ip}]', '({ip})', 'ip={ip}', '"{ip}"', 'client {ip},', 'http://{ip}/ews', '{ip}:443');
const ip = fc
  .tuple(octet, octet, octet, octet, hex(3), ipForms, fc.boolean())
  .filter(([first, second]) => ![127, 192, 198, 203].includes(first) && second !== 0)
  .map(([a, b, c, d, group, form, isLong]) => {
    const isVersion6 = isLong && !form.includes(':');
    const address = isVersion6 ? `fd${(c % 90) + 10}:${group}:1::${d}` : [a, b, c, d].join('.');
    return { text: fill(form, { ip: address }), secrets: [address] };
  });

const tokenForms = forms(
  'eyJ{token}.{token}.{token}',
  'Bearer {token}',
  'Authorization: Bearer eyJ{token}',
  '"access_token":"{token}"',
  '\\"refresh_token\\":\\"{token}\\"',
  'client_secret={token}&grant_type=x',
  'ClientSecret: {token}',
  'https://x.blob.core.windows.net/c?sv=1&sig={token}%3D&se=2',
  'x-api-key: {token}',
  'Cookie: ESTSAUTH={token}; fpc=1',
  'Set-Cookie: FedAuth={token}; expires=Wed, 21-Oct-2026 07:28:00 GMT; path=/',
  "curl -H 'Cookie: a={token}'",
  '{"Cookie":"a={token}"}',
  'AccountKey={token}==;',
  '-ClientSecret {token}',
  'abc8Q~{token}',
  '{"name":"client_secret","value":"{token}"}',
  'client secret: {token}',
  'id_token={token}',
  'code={token}&session_state=1',
  'API key: {token}',
  '-----BEGIN PRIVATE KEY-----\n{token}\n-----END PRIVATE KEY-----',
);
const token = fc.tuple(random(24, 60), tokenForms).map(([value, form]) => ({
  text: fill(form, { token: value }),
  secrets: [value],
}));

const basic = fc.tuple(word, random(6, 12)).map(([name, password]) => {
  const packed = Buffer.from(`${name}:${password}`).toString('base64');
  return { text: `Basic ${packed}`, secrets: [packed.replace(/=+$/, '')] };
});

const secret = fc.stringMatching(/^[A-Za-z][A-Za-z0-9!#$*+?@^_~()-]{4,14}[0-9][A-Za-z!]$/).map((text) => `Zq${text}`);
const passwordKeys = fc.constantFrom(
  'password',
  'Password',
  'PASSWORD',
  'pwd',
  'passwd',
  'passphrase',
  'adminPassword',
  'smtp_pass',
  'Passwort',
  'Kennwort',
  'mot de passe',
  'contraseña',
  'senha',
  'wachtwoord',
  'パスワード',
);
const passwordForms = forms(
  '{key}={it}',
  '{key}: {it}',
  '{key} = {it}',
  '{key} : {it}',
  '{key} {it}',
  '{key} is {it}',
  '"{key}":"{it}"',
  '"{key}": "{it}"',
  '\\"{key}\\":\\"{it}\\"',
  "'{key}': '{it}'",
  '{key}="{it}"',
  '{key}={it};Server=x',
  '{key}={it}&user=x',
  '&quot;{key}&quot;:&quot;{it}&quot;',
  '{key}:\n{it}',
  '{"name":"{key}","value":"{it}"}',
  '<add key="{key}" value="{it}"/>',
  '({key}={it})',
  '{key}: {it}, user: x',
  '{key} "{it}"',
  '%22{key}%22%3A%22{encoded}%22',
);
const password = fc.tuple(passwordKeys, passwordForms, secret).map(([key, form, it]) => ({
  text: fill(form, { key, it, encoded: encodeURIComponent(it) }),
  secrets: [it, encodeURIComponent(it)],
}));

const switchForms = forms(
  '--{key} {it}',
  '-{key} {it}',
  '/{key}:{it}',
  '<{key}>{it}</{key}>',
  '<w:{key} type="x">{it}</w:{key}>',
);
const passwordSwitch = fc
  .tuple(fc.constantFrom('password', 'Password', 'pwd', 'adminPassword', 'Passwort'), switchForms, secret)
  .map(([key, form, it]) => ({ text: fill(form, { key, it }), secrets: [it] }));

const directoryForms = forms(
  'CN={first} {last},OU={unit},DC={unit},DC=com',
  'cn={first},ou={last},o={unit}',
  'CN={last}\\, {first},OU={unit},DC={unit},DC=local',
  '"CN={first} {last}, OU={unit}, DC={unit}, DC=de"',
  '/o={unit}/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn={first}.{last}',
);
const directoryName = fc.tuple(word, word, word, directoryForms).map(([first, last, unit, form]) => ({
  text: fill(form, { first: capital(first), last: capital(last), unit }),
  secrets: [first, last, unit],
}));

/** Secrets of every kind, by what they are, for tests: random ones, in the forms in which logs hold them. */
export const planted: Record<string, fc.Arbitrary<Planted>> = {
  address,
  brokenAddress,
  displayName,
  folder,
  personalSite,
  tenant,
  host,
  guid,
  ip,
  token,
  basic,
  password,
  passwordSwitch,
  directoryName,
};

/** Words by which errors are recognised, and hosts and ids that are everybody's. */
export const untouchable = [
  'AADSTS50126',
  'AADSTS7000222:',
  '0x80040115',
  '0x8004010F',
  '5.7.139',
  '(401)',
  '401',
  'HTTP/1.1',
  'ErrorNonExistentMailbox',
  'ErrorAccessDenied',
  'DatabaseNotFoundException',
  'MapiExceptionNotFound',
  'Microsoft.Exchange.WebServices.Data.ServiceRequestException',
  'System.Net.WebException',
  'invalid_grant',
  'EXCHANGE_S_DESKLESS',
  'X-MS-Diagnostics:',
  '2000008;',
  'outlook.office365.com',
  'login.microsoftonline.com',
  'graph.microsoft.com',
  'autodiscover-s.outlook.com',
  'smtp.office365.com',
  'https://login.microsoftonline.de/common',
  'outlook.office365.us',
  'partner.outlook.cn',
  'microsoftgraph.chinacloudapi.cn',
  'AM5EUR03FT012.mail.protection.outlook.com',
  'mail-am6eur05on2071.outbound.protection.outlook.com',
  'AM0PR04MB1234.eurprd04.prod.outlook.com',
  'help.bittitan.com',
  'api.cloudiway.com',
  '00000002-0000-0ff1-ce00-000000000000',
  '00000003-0000-0000-c000-000000000000',
  'dc890d15-9560-4a4c-9b7f-a736ec74ec40',
];
