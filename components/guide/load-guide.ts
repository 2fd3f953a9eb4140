import { guideFolder } from '@/lib/guide/guide-address';
import type { GuideModel } from '@/lib/guide/guide-model';
import { type PreparedGuide, prepareGuide } from '@/lib/guide/prepare-guide';

const files = new Map<string, Promise<unknown>>();

/** A file of the guide, fetched once; a failed one is fetched anew by the next who asks. */
export function guideFile<T>(version: string, path: string): Promise<T> {
  const address = `${guideFolder(version)}/${path}`;
  const known = files.get(address);
  if (known) return known as Promise<T>;
  const asked = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  files.set(address, asked);
  asked.catch(() => files.delete(address));
  return asked;
}

const prepared = new Map<string, Promise<PreparedGuide>>();

/** The model of the guide, laid out for deciding. */
export function loadGuide(version: string): Promise<PreparedGuide> {
  const known = prepared.get(version);
  if (known) return known;
  const loading = guideFile<GuideModel>(version, 'model.json').then((model) => prepareGuide(model));
  prepared.set(version, loading);
  loading.catch(() => prepared.delete(version));
  return loading;
}
