import type { Content } from '../content';
import { ledgerFile } from '../permalinks';
import type { Problem } from '../problem';
import { readText } from '../read-files';
import { checkBodies } from './check-bodies';
import { checkCommands } from './check-commands';
import { checkFacts } from './check-facts';
import { checkFixes } from './check-fixes';
import { checkIds } from './check-ids';
import { checkInstructions } from './check-instructions';
import { checkLearned } from './check-learned';
import { checkMatches } from './check-matches';
import { checkMostCommon } from './check-most-common';
import { checkNaming } from './check-naming';
import { checkPairs } from './check-pairs';
import { checkPasteAnswers } from './check-paste-answers';
import { checkPermalinks } from './check-permalinks';
import { checkReading } from './check-reading';
import { checkReferences } from './check-references';
import { checkReservedIds } from './check-reserved-ids';
import { checkSamples } from './check-samples';
import { checkSettings } from './check-settings';
import { checkSkips } from './check-skips';
import { checkTodo } from './check-todo';

/** A content that was never published has no ledger yet. */
function checkLedger(content: Content, root: string): Problem[] {
  const ledger = readText(root, ledgerFile);
  return ledger === undefined ? [] : checkPermalinks(content, ledger);
}

/** Every mistake in content that reads well but doesn't hold together. */
export const checkContent = (content: Content, root = process.cwd()): Problem[] => [
  ...checkLedger(content, root),
  ...checkIds(content),
  ...checkReferences(content),
  ...checkMostCommon(content),
  ...checkReservedIds(content),
  ...checkSkips(content),
  ...checkInstructions(content),
  ...checkLearned(content),
  ...checkNaming(content),
  ...checkPairs(content),
  ...checkSettings(content),
  ...checkBodies(content),
  ...checkCommands(content),
  ...checkFacts(content),
  ...checkReading(content),
  ...checkFixes(content),
  ...checkSamples(content),
  ...checkMatches(content),
  ...checkPasteAnswers(content),
  ...checkTodo(content, root),
];
