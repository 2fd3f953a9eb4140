/** Whether shortcuts are pressed with ⌘ here. */
export const isMac = (): boolean => /^(?:Mac|iP)/.test(navigator.platform);
