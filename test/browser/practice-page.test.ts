import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { type House, openHouse } from '../house.ts';

let house: House;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  house = await openHouse({ settings: { address: 'https://botti.example' } });
  const { card } = await house.people.aino.says('Tulosta hyvät käytännöt');
  const [, path] = /https:\/\/botti\.example(\/files\/[\w-]+)/.exec(JSON.stringify(card)) ?? [];
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${house.url}${path}`);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

test('the page has its language, its landmarks and its headings in order', async () => {
  expect(await page.locator('html').getAttribute('lang')).toBe('fi');
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await page.getByRole('navigation', { name: 'Teemat' }).count()).toBe(1);
  const levels = await page.locator('h1, h2, h3').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.every((level, n) => level <= (levels[n - 1] ?? 0) + 1)).toBe(true);
  expect(levels.filter((level) => level === 3)).toHaveLength(26);
});

test('its themes are links that a keyboard reaches, and nothing is wider than a phone', async () => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#t1$/);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});

test('what it says is dark enough on its ground', async () => {
  const colours = await page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('p, dd, dt, a, h1')].map((each) => getComputedStyle(each).color))]`,
  );
  for (const colour of colours) expect(contrastOnWhite(colour)).toBeGreaterThanOrEqual(4.5);
});

test('on paper the list of links is left out', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

/** WCAG 2.1, 1.4.3. */
function contrastOnWhite(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
