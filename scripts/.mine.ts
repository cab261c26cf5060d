import { mkdirSync } from 'node:fs';
import { planReview } from '../test/cards/plan-review.samples.ts';
import { launchChromium } from './chromium.ts';
import { draw } from './draw.ts';

mkdirSync('/tmp/plans-png', { recursive: true });
const browser = await launchChromium();
console.log(
  await draw(
    browser,
    planReview.map(({ name, card }) => ({ card: card('fi'), path: `/tmp/plans-png/${name}.png` })),
    'light',
    480,
  ),
);
console.log(
  await draw(
    browser,
    planReview.map(({ name, card }) => ({ card: card('sv'), path: `/tmp/plans-png/${name}.phone.png` })),
    'dark',
    320,
  ),
);
await browser.close();
