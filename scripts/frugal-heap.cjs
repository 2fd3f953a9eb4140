/*
 * Lets Node's memory double at most, where V8 lets it grow fourfold: the processes that draw the pages of a build then hold
 * a sixth less, and take a twelfth longer. NODE_OPTIONS takes no such setting, but it takes this file.
 */
require('node:v8').setFlagsFromString('--heap-growing-percent=100');
