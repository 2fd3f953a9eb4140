import { type NextRequest, NextResponse } from 'next/server';
import { mendAddress } from '@/lib/links/mend-address';

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts damaged addresses right for people without JavaScript: capitals, or what a mail program added at the end. Pages
 * stay static, since only an address with a sign that none of ours has comes here.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const mended = mendAddress(pathname);
  if (mended) return NextResponse.redirect(new URL(`${mended.path}${search}${mended.fragment}`, request.url), 308);
  // Next answers bytes that are no letters with 500, as if the fault were ours.
  return isReadable(pathname) ? NextResponse.next() : new NextResponse(null, { status: 400 });
}

export const config = { matcher: '/((?!_next/|api/|catalogue/|guide-data/|reply-data/|search/).*[^a-z0-9/-].*)' };
