#!/usr/bin/env node
// Static server, the same for every peer: brotli only from pre-made .br files, no caching. node serve.mjs ROOT [PORT]
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

// PORT 0 takes a free one; the line printed names it.
const root = path.resolve(process.argv[2] ?? new URL('site', import.meta.url).pathname), port = +(process.argv[3] ?? 4600);
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', mjs: 'text/javascript; charset=utf-8', json: 'application/json', geojson: 'application/geo+json',
  svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', woff: 'font/woff', woff2: 'font/woff2', ttf: 'font/ttf', ico: 'image/x-icon', wasm: 'application/wasm' };

const server = http.createServer((req, res) => {
  let rel = decodeURIComponent(new URL(req.url, 'http://x').pathname);
  if (rel.endsWith('/')) rel += 'index.html';
  const file = path.join(root, path.normalize(rel));
  if (!file.startsWith(root + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) { res.writeHead(404, { 'content-type': 'text/plain' }); return res.end('not found'); }
  const head = { 'content-type': TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream', 'cache-control': 'no-store', vary: 'accept-encoding', 'timing-allow-origin': '*' };
  const br = /\bbr\b/.test(req.headers['accept-encoding'] ?? '') && fs.existsSync(`${file}.br`);
  if (br) head['content-encoding'] = 'br';
  const body = fs.readFileSync(br ? `${file}.br` : file);
  head['content-length'] = body.length;
  res.writeHead(200, head);
  res.end(req.method === 'HEAD' ? undefined : body);
}).listen(port, '127.0.0.1', () => console.log(`serving ${root} on http://localhost:${server.address().port}`));
