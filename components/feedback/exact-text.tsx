/** What goes to the server, to the letter. */
export const ExactText = ({ label, text }: { label: string; text: string }) => (
  <details>
    <summary className="min-h-8 cursor-pointer py-1">{label}</summary>
    <pre className="mt-2 rounded-control border border-line bg-paper p-3 font-mono text-s whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text}
    </pre>
  </details>
);
