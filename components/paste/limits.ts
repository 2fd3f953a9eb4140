/** The field holds at most so many UTF-16 units: laying out 50 KB in a text field takes a browser about a second. */
export const mostInField = 20 * 1024;
/** A file of more bytes than this is not read. */
export const largestFile = 50 * 1024 * 1024;
/** So many hidden characters open at a click. */
export const openedAtOnce = 5 * 1024;
