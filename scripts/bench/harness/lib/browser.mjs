// One fresh Chromium per call (new profile, nothing cached) driven over raw CDP; child targets (workers, frames) get the same treatment.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';

export const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--disable-extensions', '--mute-audio', '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows',
  '--enable-unsafe-swiftshader', // WebGL has no GPU here; without this a WebGL map draws nothing at all
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1']; // third-party attempts fail at once, for everyone alike

export const CHROME = process.env.CHROME_PATH ?? 'chromium';

export async function launch({ executablePath = CHROME, flags = [] } = {}) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'peerperf-'));
  const proc = spawn(executablePath, [...FLAGS, ...flags, '--remote-debugging-port=0', `--user-data-dir=${dir}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const end = () => { try { process.kill(-proc.pid, 'SIGKILL'); } catch { /* already gone */ } };
  process.once('exit', end); // an aborted run leaves no browser behind
  const url = await new Promise((res, rej) => {
    let err = '';
    const t = setTimeout(() => rej(new Error(`chromium did not start: ${err.slice(-400)}`)), 30000);
    proc.stderr.on('data', (d) => { err += d; const m = /DevTools listening on (ws:\/\/\S+)/.exec(err); if (m) { clearTimeout(t); res(m[1]); } });
    proc.on('exit', (c) => { clearTimeout(t); rej(new Error(`chromium exited ${c}: ${err.slice(-400)}`)); });
  });
  const ws = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 << 20 });
  await new Promise((res, rej) => { ws.once('open', res); ws.once('error', rej); });
  let id = 0;
  const waiting = new Map(), listeners = new Set();
  ws.on('message', (raw) => {
    const m = JSON.parse(raw);
    if (m.id) { const w = waiting.get(m.id); waiting.delete(m.id); if (w) m.error ? w.rej(new Error(`${w.method}: ${m.error.message}`)) : w.res(m.result); }
    else for (const l of listeners) l(m.method, m.params, m.sessionId);
  });
  const send = (method, params = {}, sessionId) => new Promise((res, rej) => {
    const n = ++id;
    waiting.set(n, { res, rej, method });
    ws.send(JSON.stringify({ id: n, method, params, sessionId }), (e) => { if (e) { waiting.delete(n); rej(e); } });
  });
  const close = async () => {
    const gone = new Promise((r) => proc.once('exit', r));
    await Promise.race([send('Browser.close').catch(() => {}), new Promise((r) => setTimeout(r, 3000))]);
    await Promise.race([gone, new Promise((r) => setTimeout(r, 3000))]);
    if (proc.exitCode === null && proc.signalCode === null) end();
    process.off('exit', end);
    ws.terminate();
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { send, on: (fn) => listeners.add(fn), close, pid: proc.pid };
}

// A page whose every session, workers included, has `prepare(sessionId, type)` run before its first line of script.
export async function openPage(browser, prepare) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const children = new Map();
  browser.on((method, p, from) => {
    if (method === 'Target.detachedFromTarget') children.delete(p.sessionId);
    if (method !== 'Target.attachedToTarget' || (from !== sessionId && !children.has(from))) return;
    children.set(p.sessionId, p.targetInfo.type);
    (async () => {
      await prepare(p.sessionId, p.targetInfo.type).catch(() => {});
      await browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, p.sessionId).catch(() => {});
      await browser.send('Runtime.runIfWaitingForDebugger', {}, p.sessionId).catch(() => {});
    })();
  });
  await prepare(sessionId, 'page');
  await browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, sessionId);
  return { sessionId, children, send: (m, p) => browser.send(m, p, sessionId),
    eval: async (expression, awaitPromise = true) => {
      const r = await browser.send('Runtime.evaluate', { expression, awaitPromise, returnByValue: true }, sessionId);
      if (r.exceptionDetails) throw new Error(r.exceptionDetails.exception?.description ?? r.exceptionDetails.text);
      return r.result.value;
    } };
}
