'use client';

import { useEffect } from 'react';
import { mendAddress } from '@/lib/links/mend-address';

/**
 * On the page for an address that isn't there: goes on to the right address of a damaged one. Our server does so by
 * itself; other web servers and CDNs show this page.
 */
export function MendAddress() {
  useEffect(() => {
    const { pathname, search } = window.location;
    const mended = mendAddress(pathname);
    // What the link carried was taken out of this address, and goes along after # to the next page.
    if (mended) window.location.replace(mended.path + search + (mended.fragment || window.carried || ''));
  }, []);
  return null;
}
