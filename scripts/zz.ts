import { mkdirSync } from 'node:fs';
import { calendarSamples } from '../test/cards/calendar.samples.ts';
import { launchChromium } from './chromium.ts';
import { draw } from './draw.ts';

mkdirSync('/tmp/pics', { recursive: true });
const only = process.argv[3]?.split(',');
const b = await launchChromium();
for (const s of calendarSamples) {
  const c = s.card('fi');
  console.log(s.name, JSON.stringify(c).length);
}
const [look, theme, width] =
  process.argv[2] === 'phone'
    ? (['phone', 'light', 320] as const)
    : process.argv[2] === 'dark'
      ? (['dark', 'dark', 480] as const)
      : (['light', 'light', 480] as const);
const lang = (process.argv[4] ?? 'fi') as 'fi';
console.log(
  await draw(
    b,
    calendarSamples
      .filter((s) => !only || only.includes(s.name))
      .map((s) => ({ card: s.card(lang), path: `/tmp/pics/${s.name}.${look}.png` })),
    theme,
    width,
  ),
);
await b.close();
