#!/usr/bin/env node
// node run.mjs [name=URL ...] [--rounds 5] [--profiles mobile,desktop] [--targets targets.json] [--only floor,ours] [--floor floor] [--noscript floor,ours] [--out DIR] [--no-audits] [--no-perf]
// name=URL adds a target, or points a target named in targets.json somewhere else; its selectors come from targets.json.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { execFileSync } from 'node:child_process';
import { CHROME } from './lib/browser.mjs';
import { measure, PROFILES } from './lib/measure.mjs';
import { untilQuiet, speed } from './lib/quiet.mjs';
import { report } from './lib/report.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // 'exit' ends the browser
const { values: o, positionals } = parseArgs({ allowPositionals: true, allowNegative: true, options: {
  rounds: { type: 'string', default: '5' }, profiles: { type: 'string', default: 'mobile,desktop' }, targets: { type: 'string', default: path.join(here, 'targets.json') },
  story: { type: 'string', default: path.join(here, 'content/story.json') }, only: { type: 'string' }, floor: { type: 'string', default: 'floor' },
  out: { type: 'string', default: path.join(here, 'results') }, noscript: { type: 'string' }, audits: { type: 'boolean', default: true }, perf: { type: 'boolean', default: true } } });

const known = JSON.parse(fs.readFileSync(o.targets, 'utf8')), story = JSON.parse(fs.readFileSync(o.story, 'utf8'));
const given = Object.fromEntries(positionals.map((p) => [p.slice(0, p.indexOf('=')), p.slice(p.indexOf('=') + 1)]));
const names = o.only ? o.only.split(',') : [...new Set([...Object.keys(known).filter((n) => known[n].url), ...Object.keys(given)])];
const targets = Object.fromEntries(names.map((n) => [n, { ready: ['body'], ...known[n], ...(given[n] && { url: given[n] }) }]));
fs.mkdirSync(o.out, { recursive: true });
const file = path.join(o.out, 'results.json');
const data = fs.existsSync(file) && !o.perf ? JSON.parse(fs.readFileSync(file, 'utf8')) : { runs: [], audits: {} };
data.meta = { date: new Date().toISOString(), node: process.version, chromium: execFileSync(CHROME, ['--version'], { timeout: 20000 }).toString().trim(), cpus: os.cpus().length, cpu: os.cpus()[0].model, rounds: +o.rounds, profiles: PROFILES, targets };
const save = () => { fs.writeFileSync(file, JSON.stringify(data, null, 1)); fs.writeFileSync(path.join(o.out, 'summary.md'), report(data, o.floor)); };

if (o.perf) for (let round = 0; round < +o.rounds; round++) {
  // Interleaved: each round visits every target, the starting one moving on by one each time.
  const order = names.map((_, i) => names[(i + round) % names.length]);
  for (const profile of o.profiles.split(',')) for (const name of order) {
    const busyBefore = await untilQuiet(), run = { round, name, profile, busyBefore, speed: speed() };
    try { Object.assign(run, { ok: true }, await measure(targets[name], profile, story)); } catch (e) { Object.assign(run, { ok: false, error: e.message }); }
    data.runs.push(run);
    console.log(`r${round} ${profile} ${name} busy ${(busyBefore * 100).toFixed(0)}% ` + (run.ok ? `bytes ${run.bytes} fcp ${run.fcp | 0} lcp ${run.lcp | 0} tbt ${run.tbt | 0} ready ${run.ready | 0}` : `FAILED ${run.error}`));
    save();
  }
  for (const name of order.filter((n) => !o.noscript || o.noscript.split(',').includes(n))) {
    await untilQuiet();
    try { data.runs.push({ round, name, profile: 'noscript', ok: true, ...(await measure(targets[name], 'mobile', story, { noScript: true })) }); } catch (e) { data.runs.push({ round, name, profile: 'noscript', ok: false, error: e.message }); }
  }
  save();
}
if (o.audits) {
  const { axe, lh } = await import('./lib/audits.mjs');
  for (const name of names) {
    const a = (data.audits[name] = {}), t = targets[name];
    for (const [k, fn] of [['axeMobile', () => axe(t.url, 'mobile')], ['axeDesktop', () => axe(t.url, 'desktop')], ['lighthouse', () => lh(t.url)]]) {
      await untilQuiet();
      try { a[k] = await fn(); } catch (e) { a[k] = { error: e.message }; }
    }
    console.log(name, JSON.stringify(a).slice(0, 300));
    save();
  }
}
save();
console.log(fs.readFileSync(path.join(o.out, 'summary.md'), 'utf8'));
