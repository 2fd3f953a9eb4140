import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeskKeys } from '@/components/desk/keys/desk-keys';

/** The desk is for support staff: no search engine should lead a visitor there. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <DeskKeys />
    </>
  );
}
