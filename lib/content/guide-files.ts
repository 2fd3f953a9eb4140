import { buildGuideModel } from '../guide/build-guide-model';
import { causeTextAddress, checkTextAddress, guideFolder, modelAddress } from '../guide/guide-address';
import type { GuideModel } from '../guide/guide-model';
import { hashText } from '../match/hash-text';
import type { Content } from './content';
import { causeText, checkText } from './guide-texts';

/** All that the guide loads: the model when it is opened, the text of a check or a cause when that is shown. */
export interface GuideFiles {
  model: GuideModel;
  /** Each file by its address on the site, as JSON. */
  files: Map<string, string>;
}

const isKept = ({ retired }: { retired?: unknown }) => !retired;

/** The files of the guide. Their version is a hash over all of them, so that what was loaded fits together. */
export function guideFiles(content: Content): GuideFiles {
  const checks = content.checks.filter(isKept).map((check) => [check.id, JSON.stringify(checkText(check))] as const);
  const causes = content.causes.filter(isKept).map((cause) => [cause.id, JSON.stringify(causeText(cause))] as const);
  const model = buildGuideModel(content, '');
  const version = hashText(JSON.stringify([model, checks, causes]));
  const folder = guideFolder(version);
  const versioned = { ...model, version };
  return {
    model: versioned,
    files: new Map([
      [modelAddress(folder), JSON.stringify(versioned)],
      ...checks.map(([id, text]) => [checkTextAddress(folder, id), text] as const),
      ...causes.map(([id, text]) => [causeTextAddress(folder, id), text] as const),
    ]),
  };
}

const versions = new WeakMap<Content, string>();

/** The version of the guide's files. Worked out once for each reading of the content: every page of a check asks. */
export function guideVersion(content: Content): string {
  const version = versions.get(content) ?? guideFiles(content).model.version;
  versions.set(content, version);
  return version;
}
