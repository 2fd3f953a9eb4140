import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** The site's address in the mails. */
export const publicSite = 'https://migration401.example.com';
const siteHost = new URL(publicSite).host;

/** What services that rewrite links do with a click: the address each of them sends the browser on to. */
const wrappers: Record<string, (asked: URLSearchParams) => string | null> = {
  // As Safe Links: gives back the whole link.
  'eur01.safelinks.example.com': (asked) => asked.get('url'),
  // It had encoded the link before it encoded it once more, and takes one layer off.
  'click.mailer.example.com': (asked) => asked.get('u'),
  // What stands after # is lost.
  'links.gateway.example.com': (asked) => asked.get('to')?.replace(/#.*/, '') ?? null,
};
export const isWrapper = (host: string) => host in wrappers;

/** A request as it came over the wire. */
export interface Recorded {
  host: string;
  text: string;
}

/**
 * Plays all hosts of the mails: the services that rewrite links, and the site, whose requests go on to the site under
 * test. A browser finds `<host>.localhost` by itself, so `https://<host>` is written that way in what it gets to see.
 */
export class MailServer {
  readonly recorded: Recorded[] = [];
  readonly #server: Server;
  readonly #site: URL;

  constructor(site: string) {
    this.#site = new URL(site);
    this.#server = createServer((asked, answer) => void this.#answer(asked, answer));
  }

  start = () => new Promise<void>((resolve) => this.#server.listen(0, resolve));
  stop = () => {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  };

  get #port() {
    return (this.#server.address() as AddressInfo).port;
  }
  /** The text of a mail, or an address, with all its hosts played by this server. */
  local = (text: string) => text.replace(/https:\/\/([a-z0-9.]+\.example\.com)/g, `http://$1.localhost:${this.#port}`);
  isLocal = (address: string) => new URL(address).host.endsWith(`.example.com.localhost:${this.#port}`);

  async #answer(asked: IncomingMessage, answer: ServerResponse) {
    const body = await text(asked);
    const host = (asked.headers.host ?? '').replace(/\.localhost:\d+$/, '');
    this.recorded.push({ host, text: [asked.method, asked.url, ...asked.rawHeaders, body].join('\n') });
    const unwrap = wrappers[host];
    if (unwrap) {
      const to = unwrap(new URL(asked.url ?? '/', publicSite).searchParams);
      answer.writeHead(to ? 302 : 400, to ? { Location: this.local(to) } : {}).end();
    } else if (host === siteHost) this.#passOn(asked, body, answer);
    else answer.writeHead(404).end();
  }

  #passOn({ method, url, headers }: IncomingMessage, body: string, answer: ServerResponse) {
    const options = { method, path: url, headers: { ...headers, host: this.#site.host } };
    const passed = request(this.#site, options, (reply) => {
      const { location } = reply.headers;
      if (location?.startsWith(this.#site.origin)) reply.headers.location = location.slice(this.#site.origin.length);
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    passed.end(body);
  }
}
