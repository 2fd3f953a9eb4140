import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/* The part of nginx.conf that Debian's package brings (/etc/nginx/nginx.conf and mime.types), as far as it matters. */
const types = {
  'text/html': 'html',
  'text/css': 'css',
  'text/xml': 'xml',
  'text/plain': 'txt',
  'application/javascript': 'js',
  'application/json': 'json',
  'image/svg+xml': 'svg',
  'image/png': 'png',
};

/** @param {string} text @param {RegExp} place @param {string} value */
function put(text, place, value) {
  if (!place.test(text)) throw new Error(`nginx.conf: expected ${place}`);
  return text.replace(place, value);
}

/** The sample with its own places filled in. @param {{ root: string, port: number, logs: string }} places */
function fillSample({ root, port, logs }) {
  let text = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8');
  text = put(text, /include \S+addresses\.map;/, `include ${root}/addresses.map;`);
  text = put(text, /listen 80;/, `listen 127.0.0.1:${port};`);
  text = put(text, /server_name [^;]+;/, 'server_name localhost;');
  text = put(text, /root \S+;/, `root ${root};`);
  text = put(text, /access_log \S+/, `access_log ${logs}/access.log`);
  return put(text, /error_log \S+/, `error_log ${logs}/error.log`);
}

/** @param {string} address */
async function answers(address) {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx does not answer at ${address}`);
}

/**
 * Serves a folder with the sample configuration, in the foreground of a process of its own. `work` is a folder for its
 * logs. Returns how to stop it, once it answers.
 * @param {{ nginx: string, root: string, port: number, work: string, workers?: number | 'auto' }} given
 */
export async function serveWithNginx({ nginx, root, port, work, workers = 1 }) {
  const logs = resolve(work);
  mkdirSync(logs, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    // Whoever runs the tests owns the files; without this the workers of root are `nobody`.
    ...(isRoot ? ['user root;'] : []),
    `worker_processes ${workers};`,
    `pid ${logs}/nginx.pid;`,
    `error_log ${logs}/start.log;`,
    'events { worker_connections 1024; }',
    'http {',
    'sendfile on; tcp_nopush on;',
    `types { ${Object.entries(types)
      .map(([type, ending]) => `${type} ${ending};`)
      .join(' ')} }`,
    'default_type application/octet-stream;',
    ...temporary.map((name) => `${name}_temp_path ${logs}/${name};`),
    fillSample({ root: resolve(root), port, logs }),
    '}',
  ].join('\n');
  const file = join(logs, 'nginx.conf');
  writeFileSync(file, config);
  const server = spawn(nginx, ['-c', file, '-p', logs, '-e', join(logs, 'start.log'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => server.on('close', done));
  await Promise.race([
    answers(`http://127.0.0.1:${port}/`),
    ended.then((code) => Promise.reject(new Error(`nginx ended with ${code}: see ${logs}/start.log`))),
  ]);
  return {
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
