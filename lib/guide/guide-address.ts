/** Where the site serves what the guide loads: the version stands in the address, so that a copy can be kept for good. */
export const guideFolder = (version: string): string => `/guide-data/${version}`;

export const modelAddress = (folder: string): string => `${folder}/model.json`;
export const checkTextAddress = (folder: string, check: string): string => `${folder}/checks/${check}.json`;
export const causeTextAddress = (folder: string, cause: string): string => `${folder}/causes/${cause}.json`;
