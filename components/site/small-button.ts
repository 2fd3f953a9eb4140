/** The look of a button in a tool, smaller than those of the guide: what can be done beside the main thing. */
export const smallButton =
  'min-h-10 rounded-control border border-edge bg-paper px-4 text-s hover:bg-raised disabled:text-muted';
