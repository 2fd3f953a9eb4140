import { isCollection, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '../content/parse-front-matter';
import { signature } from '../content/signature-schema';
import { signaturesOf } from '../match/build-catalogue';
import type { CatalogueSignature } from '../match/catalogue';

/** The part of a front matter that an author edits in the lab. */
const signaturesPart = z.strictObject({ signatures: z.array(signature).min(1, 'expected at least one signature') });

/** A mistake in the edited text: where, and what was expected there. */
export interface LabProblem {
  line: number | undefined;
  /** `signatures.3.any.0` */
  key: string;
  expected: string;
}

/** The line of a key, or of the nearest thing around it that stands in the text. */
function lineFinder(text: string): (key: string) => number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  return (key) => {
    const path = key.split('.');
    for (let length = path.length; length > 0; length--) {
      const node = isCollection(document.contents) ? document.getIn(path.slice(0, length), true) : undefined;
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
    }
    return undefined;
  };
}

const codesOf = ({ all, any, none }: CatalogueSignature): string[] =>
  [...all, ...any, ...none].flatMap((term) => (typeof term === 'object' && 'code' in term ? term.code : []));

/**
 * The `signatures` part of a front matter as the matcher takes it, by the same schema as the content; or what is wrong
 * with it. `knowsCode` says whether a code stands in `content/codes`, under its id or any spelling.
 */
export function parseSignatures(
  text: string,
  knowsCode: (code: string) => boolean,
): { signatures: CatalogueSignature[] } | { problems: LabProblem[] } {
  const parsed = parseYaml('', text, signaturesPart);
  if ('problems' in parsed) {
    const lineOf = lineFinder(text);
    return {
      problems: parsed.problems.map(({ key, expected }) => {
        // YAML says it with a picture of the line; its first sentence ends with the place.
        const [sentence = expected] = expected.split('\n');
        const place = /^(.*) at line (\d+), column \d+:?$/.exec(sentence);
        return place
          ? { line: Number(place[2]), key, expected: place[1] ?? sentence }
          : { line: lineOf(key), key, expected };
      }),
    };
  }
  const signatures = signaturesOf(parsed.value);
  const problems = signatures.flatMap((one, at): LabProblem[] =>
    codesOf(one)
      .filter((code) => !knowsCode(code))
      .map((code) => ({
        line: lineFinder(text)(`signatures.${at}`),
        key: `signatures.${at}`,
        expected: `expected a code of content/codes, not "${code}"`,
      })),
  );
  return problems.length > 0 ? { problems } : { signatures };
}
