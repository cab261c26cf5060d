import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground, type Playground } from './playground.ts';

// Someone who has no mouse, in Microsoft's own client: after the first sentence keys only.
let aino: Playground;
beforeAll(async () => {
  aino = await openPlayground();
  await aino.waitForCard('Hei Aino!');
}, 60_000);
afterAll(() => aino?.close());

const MOST_STEPS = 150;

/** What has the focus: its name as it is said, and whether one can see that it has it. */
const focused = () =>
  aino.page.evaluate<{ name: string; tag: string; inCard: boolean; seen: boolean }>(`(() => {
    const at = document.activeElement;
    const style = getComputedStyle(at);
    const name = at.getAttribute('aria-label') || at.labels?.[0]?.innerText || at.innerText || at.getAttribute('placeholder') || '';
    const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || getComputedStyle(at, '::after').borderStyle !== 'none';
    return { name: name.trim(), tag: at.tagName, inCard: !!at.closest('.ac-adaptiveCard'), seen };
  })()`);

/** Presses Tab (or Shift+Tab) until something of that name on a card has the focus. */
async function reach(name: RegExp, key = 'Tab') {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await aino.page.keyboard.press(key);
    const now = await focused();
    if (now.inCard && name.test(now.name)) return now;
    if (now.inCard) passed.push(now.name);
  }
  throw new Error(`${name} was not reached; on cards: ${passed.join(' | ')}`);
}

test('a button of a card is reached and pressed', async () => {
  await aino.type('Lisää yhteispäivä 7.12.2027 klo 9–11');
  await aino.waitForCard('ti 7.12.2027');
  const { seen } = await reach(/^Kumoa$/, 'Shift+Tab');
  expect(seen).toBe(true);
  await aino.page.keyboard.press('Enter');
  await aino.waitForCard(/Kumottu|peruttiin|otettu takaisin/i);
});

test('a form is filled in and sent, its fields in the order in which they are read', async () => {
  await aino.type('Muistuta minua');
  const form = await aino.waitForCard('Tallenna');
  const labels = await form
    .locator('input, textarea, select')
    .evaluateAll((fields) =>
      fields.map(
        (field) => (field as unknown as { labels?: { innerText: string }[] }).labels?.[0]?.innerText?.trim() ?? '',
      ),
    );
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(label).toMatch(/\p{L}{3}/u);
  await reach(/^Tallenna$/, 'Shift+Tab');
  const before: string[] = [];
  for (let step = 0; step < labels.length * 4; step++) {
    await aino.page.keyboard.press('Shift+Tab');
    const { name, inCard, tag } = await focused();
    if (!inCard) break;
    if (/INPUT|TEXTAREA|SELECT/.test(tag) && before[0] !== name) before.unshift(name);
  }
  expect(before.slice(-1)).toEqual(labels.slice(-1).map((label) => expect.stringContaining(label.slice(0, 5))));
});
