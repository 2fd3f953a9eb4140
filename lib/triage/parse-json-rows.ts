import { mostColumns, mostRows } from './limits';
import type { Notes } from './table';

/** An object in an object in an object: deeper ones are shown as JSON. */
const deepest = 3;

function flatten(value: unknown, name: string, depth: number, into: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    into.set(name || 'value', String(value));
  } else if (Array.isArray(value) || depth === deepest) {
    into.set(name || 'value', JSON.stringify(value));
  } else {
    for (const [key, inner] of Object.entries(value)) flatten(inner, name ? `${name}.${key}` : key, depth + 1, into);
  }
}

/** Objects as rows under the keys of all of them, in the order in which they came up: the first row has the names. */
function toCells(objects: Iterable<unknown>): string[][] {
  const places = new Map<string, number>();
  const rows: string[][] = [];
  for (const object of objects) {
    const values = new Map<string, string>();
    flatten(object, '', 0, values);
    const row: string[] = [];
    for (const [name, value] of values) {
      const place = places.get(name) ?? places.size;
      if (place >= mostColumns) continue;
      places.set(name, place);
      row[place] = value;
    }
    rows.push(Array.from(row, (cell) => cell ?? ''));
    if (rows.length > mostRows) break;
  }
  return [[...places.keys()], ...rows];
}

/** The rows of a text with an object a line. A line that is no JSON is kept as it stands, under `text`. */
export function parseJsonLines(text: string): { cells: string[][]; notes: Notes } {
  let notJson = 0;
  const parse = (line: string): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      notJson++;
      return { text: line };
    }
  };
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cells = toCells(lines.slice(0, mostRows + 1).map(parse));
  return { cells, notes: notJson > 0 ? { notJson } : {} };
}

/** The list of a JSON value: itself, or the longest list in it, as services put it under `value` or `items`. */
const findList = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  const lists = Object.values(value ?? {}).filter((one): one is unknown[] => Array.isArray(one));
  return lists.sort((a, b) => b.length - a.length)[0] ?? [value];
};

/** The rows of a text that is one JSON value, or undefined where it isn't. */
export function parseJson(text: string): string[][] | undefined {
  try {
    return toCells(findList(JSON.parse(text)));
  } catch {
    return undefined;
  }
}
