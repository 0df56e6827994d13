// One cold load of one target under one profile -> plain numbers.
import fs from 'node:fs';
import { launch, openPage } from './browser.mjs';

const PROBE = fs.readFileSync(new URL('./probe.js', import.meta.url), 'utf8');
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

export const PROFILES = {
  mobile: { width: 412, height: 823, dpr: 1.75, mobile: true, cpu: 4, net: { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 },
    ua: 'Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36' },
  desktop: { width: 1350, height: 940, dpr: 1, mobile: false, cpu: 1, net: null },
};

export async function measure(target, profileName, story, { noScript = false, presses = 7, screenshot } = {}) {
  target = { ...target, ...target[profileName] };
  const pf = PROFILES[profileName], host = new URL(target.url).host;
  const browser = await launch();
  try {
    await sleep(1200); // let the browser's own start-up work end before the clock starts
    const reqs = new Map();
    let inflight = 0, lastNet = Date.now(), loaded = false;
    const prepare = async (sid, type) => {
      await browser.send('Network.enable', {}, sid);
      await browser.send('Network.setCacheDisabled', { cacheDisabled: false }, sid).catch(() => {});
      if (pf.net) await browser.send('Network.emulateNetworkConditions', { offline: false, ...pf.net }, sid);
      if (type === 'worker') await browser.send('Runtime.enable', {}, sid);
    };
    const page = await openPage(browser, prepare);
    browser.on((method, p, sid) => {
      if (sid !== page.sessionId && !page.children.has(sid)) return;
      const key = `${sid}:${p?.requestId}`;
      if (method === 'Network.requestWillBeSent') {
        if (/^(data|blob|about|chrome):/.test(p.request.url)) return;
        const prev = reqs.get(key);
        if (prev) { if (p.redirectResponse) prev.bytes += p.redirectResponse.encodedDataLength ?? 0; return; }
        reqs.set(key, { url: p.request.url, type: p.type ?? 'Other', bytes: 0, raw: 0, status: 0, failed: null, done: false });
        inflight++; lastNet = Date.now();
      } else if (reqs.has(key)) {
        const r = reqs.get(key);
        if (method === 'Network.responseReceived') { r.status = p.response.status; r.enc = p.response.headers['content-encoding']; if (p.type) r.type = p.type; if (/javascript/.test(p.response.mimeType) && r.type === 'Other') r.type = 'Script'; }
        else if (method === 'Network.dataReceived') r.raw += p.dataLength;
        else if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') {
          if (r.done) return;
          r.done = true; r.bytes += p.encodedDataLength ?? 0; r.failed = p.errorText ?? null;
          inflight--; lastNet = Date.now();
        }
      }
    });
    browser.on((method, p, sid) => { if (sid === page.sessionId && method === 'Page.loadEventFired') loaded = true; });
    const errors = [];
    browser.on((method, p, sid) => { if (sid === page.sessionId && method === 'Runtime.exceptionThrown') errors.push((p.exceptionDetails.exception?.description ?? p.exceptionDetails.text).split('\n')[0]); });
    browser.on((method, p, sid) => { if (sid === page.sessionId && method === 'Page.javascriptDialogOpening') browser.send('Page.handleJavaScriptDialog', { accept: true }, sid).catch(() => {}); });
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    await page.send('Performance.enable');
    await page.send('Emulation.setDeviceMetricsOverride', { width: pf.width, height: pf.height, deviceScaleFactor: pf.dpr, mobile: pf.mobile });
    if (pf.mobile) { await page.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 }); await page.send('Emulation.setUserAgentOverride', { userAgent: pf.ua }); }
    if (noScript) await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    else await page.send('Page.addScriptToEvaluateOnNewDocument', { source: PROBE.replace('__READY__', () => JSON.stringify(target.ready)).replace('__SNIPPET__', () => JSON.stringify(snippet(story.events[0]))) });
    await page.send('Emulation.setCPUThrottlingRate', { rate: pf.cpu });
    await page.send('Page.navigate', { url: target.url });

    // Settled: loaded, and 2 s with neither network nor long task (at most 45 s).
    const t0 = Date.now();
    for (;;) {
      await sleep(250);
      if (Date.now() - t0 > 45000) break;
      if (!loaded || inflight > 0 || Date.now() - lastNet < 2000) continue;
      if (noScript) break;
      const s = await page.eval('({ idle: performance.now() - Math.max(0, ...__pm.long.map(([s, d]) => s + d)), ready: __pm.ready !== null })').catch(() => null);
      if (s && s.idle > 2000 && (s.ready || Date.now() - t0 > 15000)) break;
    }
    if (screenshot) fs.writeFileSync(screenshot, Buffer.from((await page.send('Page.captureScreenshot', { format: 'png' })).data, 'base64'));

    if (noScript) {
      const found = await page.eval(`(() => { const t = document.body ? document.body.innerText : ''; return { fcp: (performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime ?? null, hits: ${JSON.stringify(story.events.map(snippet))}.filter((s) => t.includes(s)).length, sample: t.trim().slice(0, 120) }; })()`);
      return { texts: found.hits, of: story.events.length, ms: found.hits ? found.fcp : null, sample: found.sample };
    }

    const atLoad = totals([...reqs.values()], host);
    const pm = await page.eval('({ fcp: __pm.fcp, lcp: __pm.lcp, lcpEl: __pm.lcpEl, shifts: __pm.shifts, long: __pm.long, ready: __pm.ready, text: __pm.text })');
    await page.send('HeapProfiler.enable');
    await page.send('HeapProfiler.collectGarbage');
    const metrics = Object.fromEntries((await page.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
    let workerHeap = 0;
    for (const [sid, type] of page.children) if (/worker/.test(type)) workerHeap += (await browser.send('Runtime.getHeapUsage', {}, sid).catch(() => ({ usedSize: 0 }))).usedSize;
    const dom = metrics.Nodes;

    const steps = target.next ? await pressNext(page, target, story, pf, presses) : [];
    if (screenshot && steps.length) fs.writeFileSync(screenshot.replace(/\.png$/, '-end.png'), Buffer.from((await page.send('Page.captureScreenshot', { format: 'png' })).data, 'base64'));
    const after = totals([...reqs.values()], host), longAll = steps.length ? await page.eval('__pm.long') : [];
    return {
      bytes: atLoad.bytes, requests: atLoad.requests, thirdParty: atLoad.thirdParty, jsBytes: atLoad.jsBytes, jsRaw: atLoad.jsRaw, notFound: atLoad.notFound, bytesAfterSteps: after.bytes, requestsAfterSteps: after.requests,
      fcp: pm.fcp, lcp: pm.lcp, lcpEl: pm.lcpEl, cls: cls(pm.shifts), tbt: tbt(pm.long, pm.fcp), ready: pm.ready, firstText: pm.text, heap: metrics.JSHeapUsedSize + workerHeap, domNodes: dom,
      inp: steps.map((s) => s.inp), toText: steps.map((s) => s.toText), stepTbt: longAll.slice(pm.long.length).reduce((t, [, d]) => t + Math.max(0, d - 50), 0), errors, thirdPartyHosts: atLoad.hosts, byType: atLoad.byType,
    };
  } finally { await browser.close(); }
}

export const snippet = (ev) => ev.text.slice(0, 28);

async function pressNext(page, target, story, pf, presses) {
  const { next } = target, out = [], limit = next.limit ?? (pf.mobile ? 6000 : 4000);
  for (const expr of next.setup ?? []) { await tap(page, expr, pf); await sleep(1500); }
  // `to`: the events to go to, by index, where not every event has a control of its own; else the first, second, third ...
  for (const i of next.to ?? Array.from({ length: presses }, (_, k) => k + 1)) {
    const ev = story.events[i], click = next.click?.replaceAll('{i}', i); // {i} = index of the event to go to
    if (!ev) break;
    if (next.before) { await page.eval(next.before.replaceAll('{i}', i)); await sleep(1500); } // sets the scene, outside the clock
    if (click) await point(page, click); // scrolls the control into view first, outside the clock
    await page.eval('__pm.events.length = 0');
    const waiting = page.eval(`__pm.step(${JSON.stringify(snippet(ev))}, ${limit}, ${!!next.swipe})`);
    await sleep(60);
    if (click) await tap(page, click, pf);
    else if (next.swipe) await swipe(page, next.swipe);
    else for (const type of ['rawKeyDown', 'keyUp']) await page.send('Input.dispatchKeyEvent', { type, key: next.key, code: next.key, windowsVirtualKeyCode: KEYS[next.key] });
    const seen = await waiting;
    await sleep(pf.mobile ? 2000 : 1500);
    const ms = await page.eval('(() => { const by = {}; for (const [id, , , d] of __pm.events) by[id] = Math.max(by[id] || 0, d); return Object.values(by); })()');
    out.push({ inp: ms.length ? Math.max(...ms) : seen.t0 === null ? null : 16, toText: seen.ms });
  }
  return out;
}
const KEYS = { ArrowRight: 39, ArrowDown: 40, PageDown: 34, Enter: 13, Tab: 9 };

// The control is named by a CSS selector, or by a JS expression after "js:"; the first one that can be seen is used.
async function point(page, sel) {
  if (sel.startsWith('at:')) { const [x, y] = sel.slice(3).split(',').map(Number); return { x, y }; } // for controls drawn wholly by pseudo-elements
  const list = sel.startsWith('js:') ? `[${sel.slice(3)}].flat()` : `[...document.querySelectorAll(${JSON.stringify(sel)})]`;
  const p = await page.eval(`(() => { const vis = ${list}.filter((e) => e && e.checkVisibility({ visibilityProperty: true })); const inside = (e) => { const r = e.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2; return r.width && x > 0 && y > 0 && x < innerWidth && y < innerHeight ? { x, y } : null; };
    for (const e of vis) { const p = inside(e); if (p) return p; } if (!vis[0]) return null; vis[0].scrollIntoView({ block: 'center', behavior: 'instant' }); return inside(vis[0]); })()`);
  if (!p) throw new Error(`no visible control for ${sel}`);
  return p;
}

// [fromX, fromY, toX, toY]; a swipe is no "interaction" to Event Timing, so its touchend/pointerup is what gets timed (probe.js).
async function swipe(page, [x0, y0, x1, y1]) {
  await page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x0, y: y0 }] });
  for (let k = 1; k <= 6; k++) { await page.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x0 + ((x1 - x0) * k) / 6, y: y0 + ((y1 - y0) * k) / 6 }] }); await sleep(16); }
  await page.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function tap(page, sel, pf) {
  const { x, y } = await point(page, sel);
  if (pf.mobile) { await page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }); await page.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }); }
  else { await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }); for (const type of ['mousePressed', 'mouseReleased']) await page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 }); }
}

function totals(reqs, host) {
  const third = reqs.filter((r) => new URL(r.url).host !== host), js = reqs.filter((r) => r.type === 'Script'), byType = {};
  for (const r of reqs) byType[r.type] = (byType[r.type] ?? 0) + r.bytes;
  return { bytes: sum(reqs, 'bytes'), requests: reqs.length, thirdParty: third.length, hosts: [...new Set(third.map((r) => new URL(r.url).host))], jsBytes: sum(js, 'bytes'), jsRaw: sum(js, 'raw'), notFound: reqs.filter((r) => r.status >= 400).length, byType };
}
const sum = (a, k) => a.reduce((t, r) => t + r[k], 0);

// Session windows as in web-vitals: gaps under 1 s, at most 5 s long, the worst one counts.
function cls(shifts) {
  let best = 0, cur = 0, start = 0, last = -Infinity;
  for (const [t, v] of shifts) { if (t - last > 1000 || t - start > 5000) { cur = 0; start = t; } cur += v; last = t; best = Math.max(best, cur); }
  return best;
}
// Blocking part of each long task after FCP (a task that spans FCP counts only from FCP on).
function tbt(long, fcp) {
  return fcp === null ? null : long.reduce((t, [s, d]) => t + Math.max(0, s + d - Math.max(s, fcp) - 50), 0);
}
