// TimelineJS3 from npm, unmodified, with its default font set served locally instead of from fonts.gstatic.com.
import fs from 'node:fs';
import path from 'node:path';

export function build({ npmDir, siteDir, story }) {
  const pkg = path.join(npmDir, 'node_modules/@knight-lab/timelinejs/dist');
  const dir = path.join(siteDir, 'timelinejs');
  fs.rmSync(dir, { recursive: true, force: true });
  for (const f of ['js/timeline.js', 'css/timeline.css', 'css/icons', 'css/fonts/font.default.css', 'js/locale/en.json'])
    if (fs.existsSync(path.join(pkg, f))) fs.cpSync(path.join(pkg, f), path.join(dir, f), { recursive: true });
  localFonts(path.join(dir, 'css/fonts/font.default.css'), npmDir);
  const day = (ev) => ({ year: 2019, month: 10, day: ev.day ?? 13, hour: ev.hour });
  fs.writeFileSync(path.join(dir, 'story.json'), JSON.stringify({
    events: story.events.map((ev) => ({ unique_id: ev.id, start_date: day(ev), display_date: `${ev.when} · ${ev.place}`, text: { headline: ev.headline, text: `<p>${ev.text}</p>` } })),
  }));
  fs.writeFileSync(path.join(dir, 'index.html'), `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${story.title}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>
<style>html,body{height:100%;margin:0}#timeline-embed{height:100%}</style></head>
<body><div id="timeline-embed"></div>
<script>window.timeline = new TL.Timeline('timeline-embed', 'story.json', { script_path: new URL('js/', location.href).href, font: 'default', hash_bookmark: false });</script></body></html>`);
}

// Replaces each remote @font-face file by the matching latin woff2 of @fontsource.
export function localFonts(cssFile, npmDir) {
  const dir = path.dirname(cssFile);
  const css = fs.readFileSync(cssFile, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, (block) => {
    const fam = /font-family:\s*'([^']+)'/.exec(block)[1].toLowerCase().replace(/ /g, '-');
    const style = /font-style:\s*(\w+)/.exec(block)[1], weight = /font-weight:\s*(\d+)/.exec(block)[1];
    const name = `${fam}-latin-${weight}-${style}.woff2`;
    fs.copyFileSync(path.join(npmDir, 'node_modules/@fontsource', fam, 'files', name), path.join(dir, name));
    return block.replace(/url\([^)]*\)\s*format\([^)]*\)/, `url(${name}) format('woff2')`);
  });
  fs.writeFileSync(cssFile, css);
}
