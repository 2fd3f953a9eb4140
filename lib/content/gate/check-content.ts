import type { Content } from '../content';
import type { Problem } from '../problem';
import { checkBodies } from './check-bodies';
import { checkCommands } from './check-commands';
import { checkFacts } from './check-facts';
import { checkFixes } from './check-fixes';
import { checkIds } from './check-ids';
import { checkMatches } from './check-matches';
import { checkReading } from './check-reading';
import { checkReferences } from './check-references';
import { checkSamples } from './check-samples';
import { checkTodo } from './check-todo';

/** Every mistake in content that reads well but doesn't hold together. */
export const checkContent = (content: Content, root = process.cwd()): Problem[] => [
  ...checkIds(content),
  ...checkReferences(content),
  ...checkBodies(content),
  ...checkCommands(content),
  ...checkFacts(content),
  ...checkReading(content),
  ...checkFixes(content),
  ...checkSamples(content),
  ...checkMatches(content),
  ...checkTodo(content, root),
];
