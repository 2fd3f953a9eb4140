/** A file of more bytes than this is not read: in memory a text takes up to three times its size. */
export const largestTable = 200 * 1024 * 1024;
/** A workbook is unpacked as a whole; of 100,000 rows it has about 10 MB. */
export const largestWorkbook = 30 * 1024 * 1024;
/** So many bytes a workbook may have once it is unpacked: a small file can claim to hold gigabytes. */
export const largestUnpacked = 400 * 1024 * 1024;
/** Rows after these are not read. Twice what the largest known export of a migration project had. */
export const mostRows = 200_000;
/** Columns after these are not read. The widest export that we know, a sign-in log, has 70. */
export const mostColumns = 120;
/** A longer cell, in UTF-16 units, is cut: no error is as long, but a file without line breaks may be one cell. */
export const longestCell = 64 * 1024;
