/** A picture of the site's sign for a home screen or a list of programs. */
export interface AppIcon {
  address: string;
  /** Width and height in pixels. */
  size: number;
  /**
   * The share of the width that the sign takes. Where a system cuts a circle or a drop out of the picture, the middle
   * 80 % are safe, so the sign is smaller there and its ground goes to the edge.
   */
  share: number;
  purpose?: 'maskable';
}

export const appleIcon: AppIcon = { address: '/icons/apple-180.png', size: 180, share: 0.9 };

/** What the manifest names: two sizes as the sign is, one to be cut by the system. */
export const manifestIcons: AppIcon[] = [
  { address: '/icons/icon-192.png', size: 192, share: 1 },
  { address: '/icons/icon-512.png', size: 512, share: 1 },
  { address: '/icons/maskable-512.png', size: 512, share: 0.8, purpose: 'maskable' },
];
