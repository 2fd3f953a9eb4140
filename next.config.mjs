import {
  hashedCache,
  hashedFolders,
  readerFolder,
  readerPolicy,
  securityHeaders,
  transportHeader,
} from './scripts/hosting/headers.mjs';
import { readShortLinks, shortRewrites } from './scripts/hosting/short-links.mjs';

/** `npm run export` sets it: the same site as plain files, whose headers are then the web server's business. */
const isExport = process.env.SITE_EXPORT === '1';

/** @type {() => ReturnType<NonNullable<import('next').NextConfig['headers']>>} */
const headers = async () => [
  { source: '/:path*', headers: securityHeaders },
  // Of two headers with one name Next sends the last.
  { source: `${readerFolder}:path*`, headers: [readerPolicy] },
  {
    source: '/:path*',
    // The proxy in front speaks TLS and says so.
    has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
    headers: [transportHeader],
  },
  // Next looks after its own folder.
  ...hashedFolders
    .filter((folder) => folder !== '/_next/static/')
    .map((folder) => ({
      source: `${folder}:path*`,
      headers: [{ key: 'Cache-Control', value: hashedCache }],
    })),
];

const rewrites = async () => ({ beforeFiles: shortRewrites(readShortLinks()), afterFiles: [], fallback: [] });

/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  agentRules: false,
  // Plain files have no server that could take feedback: their pages give an address for mails instead.
  env: { TAKES_FEEDBACK: isExport ? 'no' : 'yes' },
  experimental: {
    globalNotFound: true,
    // Nothing is fetched before a click (components/site/site-link.tsx): measuring each page for it took a third of a build.
    prefetchInlining: false,
    // Next leaves one processor of two idle. With more than two the memory of a build grows and its time hardly shrinks.
    cpus: 2,
  },
  // What only a server can answer has `.server.ts` for an ending, such as `route.server.ts`: the export leaves it out.
  pageExtensions: isExport ? ['tsx', 'ts'] : ['tsx', 'ts', 'server.ts'],
  ...(isExport ? { output: 'export' } : { headers, rewrites }),
};

export default nextConfig;
