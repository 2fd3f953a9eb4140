import { ScrollBox } from './scroll-box';

interface Props {
  /** Names the box for whoever reaches it by keyboard. */
  label: string;
  text: string;
  className?: string;
}

/** Lines of code as they are, in a box of their own that scrolls. */
export const CodeText = ({ label, text, className = '' }: Props) => (
  <ScrollBox label={label} className={`mt-2 ${className}`}>
    <pre className="font-mono text-s">
      <code>{text}</code>
    </pre>
  </ScrollBox>
);
