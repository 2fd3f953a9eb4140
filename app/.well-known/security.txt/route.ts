import { loadContent } from '@/lib/content/load-content';
import { securityText } from '@/lib/content/security-text';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(securityText(loadContent().site, new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
