/** Two screens of 8K. Opened, more would take over 260 MB, and a small file may claim any number. */
export const mostPixels = 66_000_000;
