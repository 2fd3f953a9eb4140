import type { ComponentProps } from 'react';

/** The look of `QuietButton`, for a button that is drawn elsewhere. */
export const quietButton =
  'inline-flex min-h-11 items-center rounded-control border border-edge bg-paper px-5 hover:bg-raised';
const main = 'inline-flex min-h-11 items-center rounded-control bg-accent px-6 font-bold text-on-accent';
const text = 'inline-flex min-h-8 items-center text-accent underline underline-offset-4';

/** The one thing to do next. */
export const MainButton = (props: ComponentProps<'button'>) => <button type="submit" className={main} {...props} />;
/** What can be done beside it. */
export const QuietButton = (props: ComponentProps<'button'>) => (
  <button type="button" className={quietButton} {...props} />
);
/** An action that looks like a link, in running text. */
export const TextButton = (props: ComponentProps<'button'>) => <button type="button" className={text} {...props} />;
