import { type Find, findAt } from './find';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
/* Four short numbers, no fifth: an object id of SNMP has more of them. */
const version4 = new RegExp(`(?<![\\w.])${octet}(?:\\.${octet}){3}(?![\\w]|\\.\\d)`, 'g');
/* A run of the characters of an address; what it is, is decided by its groups. */
const run6 = /(?<![\w:.])[0-9a-f:]{2,45}(?:\.\d{1,3}){0,3}(?![\w:]|\.\d)/gi;

/** The parts of a product's number: `Version 15.1.225.42`, `Chrome/119.0.0.0`. */
const version =
  /(?:\b(?:v|ver|version|build|release)[ .:=/"']{0,4}|(?:Chrome|Edge?|Safari|OPR|Outlook|Office|Teams)\/)$/i;
const longestVersion = 24;

/** This machine, no machine, and the ranges that stand for others. */
const nobody4 = /^(?:127\.|0\.0\.0\.0$|255\.255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
const nobody6 = /^(?:::1?|2001:0?db8:.*)$/i;

/** Eight groups, or fewer with one gap: `10:15:30` is a time, `abc::def` a name of code. */
function isVersion6(text: string): boolean {
  const [head = '', tail, more] = text.split('::');
  if (more !== undefined) return false;
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const all = [...groups(head), ...groups(tail ?? '')];
  if (!all.every((group) => /^(?:[0-9a-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})$/i.test(group))) return false;
  if (tail === undefined) return all.length === 8;
  return all.length >= 2 && all.length <= 7 && /\d/.test(text);
}

/** Addresses of machines, version 4 and 6; not those that are nobody's. */
export function findIpAddresses(text: string): Find[] {
  const finds: Find[] = [];
  for (const { 0: ip, index } of text.matchAll(version4)) {
    const isVersion = version.test(text.slice(Math.max(0, index - longestVersion), index));
    if (!isVersion && !nobody4.test(ip)) finds.push(findAt('ip', text, index, index + ip.length));
  }
  for (const { 0: found, index } of text.matchAll(run6)) {
    if (found.includes(':') && isVersion6(found) && !nobody6.test(found)) {
      finds.push(findAt('ip', text, index, index + found.length));
    }
  }
  return finds;
}
