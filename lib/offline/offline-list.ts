/** What the worker of one version keeps from the start. Made after each build, and written into the worker itself. */
export interface OfflineList {
  /** Differs wherever anything in the list differs, so that the browser finds a new worker. */
  version: string;
  /** Folders whose files have a hash of their content in the address: what was fetched once is right for ever. */
  folders: string[];
  /** Addresses in these folders: every script and style, the catalogue, the guide's texts. */
  files: string[];
  /** Addresses of pages: the box, the guide, the page for what is not kept, the most common articles. */
  pages: string[];
}
