export const mainButton =
  'min-h-10 rounded-control border-2 border-accent bg-accent px-4 text-s font-bold text-on-accent';
export const field = 'min-h-10 min-w-0 max-w-full rounded-control border border-edge bg-paper px-3 text-s';
