/** @typedef {{ name: string, passed: boolean, ms: number, isSecondTry?: boolean }} Result `isSecondTry`: it passed, but not at once */

/**
 * Results of vitest's JSON report. A file that could not even be loaded counts as one failure.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { fullName: string, status: string, duration?: number | null }[] }[] }} report
 * @returns {Result[]}
 */
export const readVitest = ({ testResults }) =>
  testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.map((test) => ({
      name: test.fullName,
      passed: test.status === 'passed',
      ms: test.duration ?? 0,
    }));
    const couldNotLoad = status === 'failed' && tests.every(({ passed }) => passed);
    return couldNotLoad ? [...tests, { name: `${name}: loads`, passed: false, ms: 0 }] : tests;
  });

/**
 * @typedef {{ title: string, specs?: { title: string, tests: { projectName: string, status: string, results: { duration: number }[] }[] }[], suites?: Suite[] }} Suite
 */

/** @param {Suite} suite @param {string} path @returns {Result[]} */
function readSuite({ title, specs = [], suites = [] }, path) {
  const place = [path, title].filter(Boolean).join(' › ');
  return [
    ...specs.flatMap((spec) =>
      spec.tests.map(({ projectName, status, results }) => ({
        name: `[${projectName}] ${place} › ${spec.title}`,
        passed: status === 'expected' || status === 'flaky',
        isSecondTry: status === 'flaky',
        ms: results.reduce((sum, { duration }) => sum + duration, 0),
      })),
    ),
    ...suites.flatMap((inner) => readSuite(inner, place)),
  ];
}

/**
 * Results of Playwright's JSON report; what went wrong outside a test counts as a failure.
 * @param {{ suites: Suite[], errors?: { message?: string }[] }} report
 * @returns {Result[]}
 */
export const readPlaywright = ({ suites, errors = [] }) => [
  ...suites.flatMap((suite) => readSuite(suite, '')),
  ...errors.map(({ message = 'unknown' }) => ({
    name: `browser tests: ${message.split('\n')[0]}`,
    passed: false,
    ms: 0,
  })),
];
