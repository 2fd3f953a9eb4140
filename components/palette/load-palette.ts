import type { SearchFile } from '@/lib/search/search-entry';

async function fetchSearch(address: string): Promise<SearchFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<SearchFile>;
}

let loading: ReturnType<typeof load> | undefined;

async function load(address: string) {
  const [{ Palette, prepareSearch }, file] = await Promise.all([import('./palette'), fetchSearch(address)]);
  return { Palette, words: file.words, index: prepareSearch(file) };
}

/** The palette and what it searches, loaded when it is opened first, and anew after a failure. */
export function loadPalette(address: string): ReturnType<typeof load> {
  loading ??= load(address);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
