/** Whether a server of ours stands behind the pages: plain files of an export have none. next.config.mjs says so. */
export const takesFeedback = process.env.TAKES_FEEDBACK === 'yes';
