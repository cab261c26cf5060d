import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../test/cards/samples.ts';
import { launchChromium } from './chromium.ts';
import { draw } from './draw.ts';

// npm run gallery: every card in every language as a picture in gallery/, and a page that shows them side by side;
// npm run gallery -- agenda month: only the cards whose names hold one of these.
const locales = ['fi', 'sv', 'en'] as const;
const looks = [
  { name: 'light', theme: 'light', width: 480 },
  { name: 'dark', theme: 'dark', width: 480 },
  { name: 'contrast', theme: 'contrast', width: 480 },
  { name: 'phone', theme: 'light', width: 320 },
] as const;

const folder = join(import.meta.dirname, '..', 'gallery');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const wanted = process.argv.slice(2);
const drawn = samples.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const pictures = drawn.flatMap(({ name, card }) => locales.map((locale) => ({ name, locale, card: card(locale) })));
const file = (name: string, locale: string, look: string) => `${name}.${locale}.${look}.png`;

const browser = await launchChromium();
const faults: string[] = [];
for (const { name: look, theme, width } of looks) {
  const drawings = pictures.map(({ name, locale, card }) => ({ card, path: join(folder, file(name, locale, look)) }));
  faults.push(...(await draw(browser, drawings, theme, width)));
}
await browser.close();
writeFileSync(join(folder, 'index.html'), page());
console.log(`${drawn.length} cards, ${pictures.length * looks.length} pictures: ${join(folder, 'index.html')}`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

function page(): string {
  const row = (name: string, look: string, width: number) =>
    `<div class="row">${locales
      .map((locale) => {
        const source = file(name, locale, look);
        return `<img src="${source}" alt="${source}" width="${width + 24}" loading="lazy">`;
      })
      .join('')}</div>`;
  const cards = drawn.map(({ name }) => {
    const [first, ...others] = looks.map((look) => ({ ...look, html: row(name, look.name, look.width) }));
    const more = others.map((look) => `<details><summary>${look.name}</summary>${look.html}</details>`).join('');
    return `<h2 id="${name}">${name}</h2>${first?.html}${more}`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Yhdyspintabotti: cards</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #fff; color: #222 }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; margin: 8px 0 }
  summary { cursor: pointer }
</style>
<h1>Cards in fi, sv and en</h1>
${cards.join('\n')}
</html>
`;
}
