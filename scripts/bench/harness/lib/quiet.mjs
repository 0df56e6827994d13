// Shared machine: wait for a quiet moment before each run, and note how busy and how fast it was.
import os from 'node:os';

const stat = () => { const v = os.cpus().map((c) => c.times); return { idle: v.reduce((t, c) => t + c.idle, 0), all: v.reduce((t, c) => t + c.idle + c.user + c.nice + c.sys + c.irq, 0) }; };
export async function busy(ms = 1000) {
  const a = stat();
  await new Promise((r) => setTimeout(r, ms));
  const b = stat();
  return 1 - (b.idle - a.idle) / (b.all - a.all);
}
export async function untilQuiet(limit = 0.35, maxWait = 90000) {
  const end = Date.now() + maxWait;
  let b;
  do b = await busy(); while (b > limit && Date.now() < end);
  return b;
}
// Loops of fixed work per millisecond: drops when someone else has the cores.
export function speed(ms = 200) {
  const end = performance.now() + ms;
  let n = 0, x = 1;
  while (performance.now() < end) { for (let i = 0; i < 20000; i++) x = (x * 1103515245 + 12345) & 0x7fffffff; n++; }
  return Math.round((n * 20) / ms) + (x === -1 ? 1 : 0);
}
