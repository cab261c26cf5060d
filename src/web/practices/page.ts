import type { Texts } from '#i18n/index.ts';
import { factsOf, type Told } from './collection.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of people as text; what turns the direction of writing round is left out. */
const escaped = (text: string) =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.8rem; line-height: 1.2; } h2 { font-size: 1.35rem; margin-top: 2.5rem; } h3 { font-size: 1.1rem; margin-bottom: 0; }
  p { margin: .25rem 0 .5rem; overflow-wrap: anywhere; } a { color: #1f4e9c; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0; color: #444; } dd { margin: 0; overflow-wrap: anywhere; }
  @media print { nav { display: none; } body { margin: 0; max-width: none; } article { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** The collection as one page to read and print: landmarks, headings in order, a list of themes, no script. */
export function practicesPage(t: Texts, title: string, themes: readonly [string, readonly Told[]][]): string {
  const named = themes.map(([theme, practices], n) => ({
    id: `t${n + 1}`,
    name: escaped(theme || t.goodPractice.otherThemes),
    practices,
  }));
  const links = named.map(({ id, name, practices }) => `<li><a href="#${id}">${name}</a> (${practices.length})</li>`);
  const chapters = named.map(
    ({ id, name, practices }) =>
      `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${practices.map((each) => article(t, each)).join('')}</section>`,
  );
  return `<!doctype html>
<html lang="${t.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(title)}</h1></header>
<nav aria-label="${escaped(t.goodPractice.themes)}"><ul>${links.join('')}</ul></nav>
<main>${chapters.join('\n')}</main></body></html>
`;
}

function article(t: Texts, practice: Told): string {
  const facts = factsOf(t, practice).map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  const list = facts.length > 0 ? `<dl>${facts.join('')}</dl>` : '';
  return `<article><h3>${escaped(practice.title)}</h3><p>${escaped(practice.summary)}</p>${list}</article>`;
}
