import type { Content, Sample } from './content';

/** The sample at a path below `content/` (`causes/mfa-required/samples/token-json.txt`), or undefined. */
export const findSample = ({ causes, errors, strangers }: Content, path: string): Sample | undefined =>
  [...causes.flatMap(({ samples }) => samples), ...errors.flatMap(({ samples }) => samples), ...strangers].find(
    ({ file }) => file === `content/${path}`,
  );
