import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { hostConfig, styleSheet, type Theme } from './teams-look.ts';

const renderer = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'));
const inPage = fileURLToPath(new URL('./draw-in-page.js', import.meta.url));

export interface Drawing {
  readonly card: object;
  /** Where the PNG goes. */
  readonly path: string;
}

/**
 * Draws each card as Teams would, `width` CSS pixels wide, with the official renderer.
 * Returns what the renderer says against them (nothing, of a sound card), each with the path of its picture.
 */
export async function draw(
  browser: Browser,
  drawings: readonly Drawing[],
  theme: Theme,
  width: number,
): Promise<string[]> {
  const page = await browser.newPage({
    viewport: { width: width + 24, height: 800 },
    deviceScaleFactor: 2,
    locale: 'fi-FI',
  });
  await page.setContent(
    `<!doctype html><html lang="fi"><style>${styleSheet(theme, width)}</style><body></body></html>`,
  );
  await page.addScriptTag({ path: renderer });
  await page.addScriptTag({ path: inPage });
  const cards = JSON.stringify(drawings.map(({ card }) => card));
  const faults = await page.evaluate<string[][]>(`draw(${cards}, ${JSON.stringify(hostConfig(theme))})`);
  for (const [i, { path }] of drawings.entries()) await page.locator(`#card-${i}`).screenshot({ path });
  await page.close();
  return faults.flatMap((found, i) => found.map((fault) => `${drawings[i]?.path}: ${fault}`));
}
