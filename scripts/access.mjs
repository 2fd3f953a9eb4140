/* Every page by axe, and every kind of page and state in every look on a desktop and a phone: a quarter of an hour. */
process.env.ACCESS = 'whole';
process.argv.push('access', 'every-page');
await import('./e2e.mjs');
