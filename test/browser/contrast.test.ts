import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { hostConfig, styleSheet, themes } from '../../scripts/teams-look.ts';
import { samples } from '../cards/samples.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

const renderer = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'));
const inPage = fileURLToPath(new URL('../../scripts/draw-in-page.js', import.meta.url));

/** WCAG 2.1, 1.4.3: 4.5 to 1, and 3 to 1 for text from 24 px, or bold from 18.66 px. */
const measure = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const part = (c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const [r, g, b, a = 1] = channels(getComputedStyle(at).backgroundColor);
      if (a > 0.99) return [r, g, b];
      if (a > 0.01) throw new Error('half transparent: ' + at.className);
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const frame of document.querySelectorAll('.frame')) {
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: node, data } = walker.currentNode;
      if (!data.trim() || node.getClientRects().length === 0) continue;
      const style = getComputedStyle(node);
      const [a, b] = [light(channels(style.color)), light(behind(node))].sort((x, y) => y - x);
      const size = Number.parseFloat(style.fontSize);
      // The client's own sign after the label of a field that must be filled in: 1.4.11, as of any sign.
      const isSign = data.trim() === '*' && node.closest('label') !== null;
      const least = isSign || size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      found.push({ card: frame.id, text: data.trim().slice(0, 40), ratio: (a + 0.05) / (b + 0.05), least });
    }
  }
  return found;
})()`;

interface Measured {
  readonly card: string;
  readonly text: string;
  readonly ratio: number;
  readonly least: number;
}

test.each(themes)(
  'every text of every card stands out from what is behind it: %s',
  { timeout: 60_000 },
  async (theme) => {
    const page = await browser.newPage({ viewport: { width: 504, height: 800 } });
    await page.setContent(
      `<!doctype html><html lang="fi"><style>${styleSheet(theme, 480)}</style><body></body></html>`,
    );
    await page.addScriptTag({ path: renderer });
    await page.addScriptTag({ path: inPage });
    const cards = JSON.stringify(samples.map(({ card }) => card('fi')));
    await page.evaluate(`draw(${cards}, ${JSON.stringify(hostConfig(theme))})`);
    const texts = await page.evaluate<Measured[]>(measure);
    await page.close();
    expect(texts.length).toBeGreaterThan(samples.length * 3);
    const faint = texts.filter(({ ratio, least }) => ratio < least);
    const named = faint.map(
      ({ card, text, ratio }) => `${samples[Number(card.split('-')[1])]?.name}: "${text}" ${ratio.toFixed(2)}`,
    );
    expect(named).toEqual([]);
  },
);
