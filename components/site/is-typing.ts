/** Where a letter belongs to a text. A radio button takes none. */
const fields = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';

/** Whether what is pressed goes into a field, so that a letter is no shortcut. */
export const isTyping = ({ target }: Event): boolean => target instanceof Element && target.closest(fields) !== null;
