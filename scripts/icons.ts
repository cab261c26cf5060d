import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';

// Draws manifest/*.svg into the PNG files of the app package; needed only after a drawing has been changed.
const folder = join(import.meta.dirname, '..', 'manifest');
const browser = await launchChromium();
for (const [name, side] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(join(folder, `${name}.svg`))}`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
