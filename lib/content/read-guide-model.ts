import { join } from 'node:path';
import type { GuideModel } from '../guide/guide-model';
import { readNames, readText } from './read-files';

const folder = 'public/guide-data';

/**
 * The guide's model as the build wrote it, in one of its languages: for whoever needs its ids, which are the same in all.
 * Throws where there is none yet.
 */
export function readGuideModel(root: string): GuideModel {
  const [version = ''] = readNames(join(root, folder));
  const text = readText(root, `${folder}/${version}/model.json`);
  if (text === undefined) throw new Error(`${folder}: expected the files that \`npm run build\` writes`);
  return JSON.parse(text) as GuideModel;
}
