// axe-core (WCAG 2.0-2.2 A/AA) in both viewports, one Lighthouse mobile run, and third-party attempts of the page as its authors ship it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROME, FLAGS, launch, openPage } from './browser.mjs';
import { PROFILES } from './measure.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

async function open(url, profileName) {
  const pf = PROFILES[profileName], browser = await launch(), urls = [];
  const page = await openPage(browser, (sid) => browser.send('Network.enable', {}, sid));
  browser.on((method, p) => { if (method === 'Network.requestWillBeSent' && !/^(data|blob|about|chrome):/.test(p.request.url)) urls.push(p.request.url); });
  browser.on((method, p, sid) => { if (method === 'Page.javascriptDialogOpening') browser.send('Page.handleJavaScriptDialog', { accept: true }, sid).catch(() => {}); });
  await page.send('Page.enable');
  await page.send('Emulation.setDeviceMetricsOverride', { width: pf.width, height: pf.height, deviceScaleFactor: pf.dpr, mobile: pf.mobile });
  if (pf.mobile) { await page.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 }); await page.send('Emulation.setUserAgentOverride', { userAgent: pf.ua }); }
  await page.send('Page.navigate', { url });
  await sleep(6000);
  return { browser, page, urls };
}

export async function axe(url, profileName) {
  const { browser, page } = await open(url, profileName);
  try {
    await page.send('Runtime.evaluate', { expression: AXE });
    const v = await page.eval(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(AXE_TAGS)} } }).then((r) => r.violations.map((v) => ({ id: v.id, impact: v.impact, nodes: v.nodes.length })))`);
    return { rules: v.length, nodes: v.reduce((t, x) => t + x.nodes, 0), violations: v };
  } finally { await browser.close(); }
}

export async function lh(url) {
  const chrome = await chromeLauncher.launch({ chromePath: CHROME, chromeFlags: FLAGS, ignoreDefaultFlags: false });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] });
    const score = (c) => (lhr.categories[c]?.score === null || !lhr.categories[c] ? null : Math.round(lhr.categories[c].score * 100));
    const num = (a) => lhr.audits[a]?.numericValue ?? null;
    return { version: lhr.lighthouseVersion, performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'), seo: score('seo'),
      fcp: num('first-contentful-paint'), lcp: num('largest-contentful-paint'), tbt: num('total-blocking-time'), cls: num('cumulative-layout-shift'), si: num('speed-index'), runtimeError: lhr.runtimeError?.code ?? null, warnings: lhr.runWarnings };
  } finally { await chrome.kill(); }
}
