import { type Findings, noFindings } from './visit';

/** A way into the guide that many visits take. */
export interface CommonEntry {
  id: string;
  findings: Findings;
}

/** What the entry is called in which nothing is known. No error form has this id. */
export const bareEntry = 'nothing';

/**
 * Where visits begin most: with nothing, and with the error forms that people search for. MigrationWiz prints its form
 * with the side, the system and the host, so three checks are answered by the text itself.
 */
export const commonEntries: CommonEntry[] = [
  { id: bareEntry, findings: noFindings },
  { id: 'bare-401', findings: { ...noFindings, form: 'bare-401' } },
  {
    id: 'mw-checking-credentials',
    findings: {
      form: 'mw-checking-credentials',
      causes: [],
      side: 'destination',
      system: 'exchange-online',
      said: { 'which-side': 'destination', 'failing-system': 'exchange-online', 'answering-host': 'service' },
    },
  },
  { id: 'remote-server-401', findings: { ...noFindings, form: 'remote-server-401' } },
];
