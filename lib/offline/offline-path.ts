/** The page that says what works without a network. The worker shows it in place of pages that aren't kept. */
export const offlinePath = '/offline';
/** Where the worker itself is: at the root, because a worker answers for its own folder and below. */
export const workerPath = '/offline-worker.js';
