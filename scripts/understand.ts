import { Temporal } from 'temporal-polyfill';
import { explain } from '#language/explain.ts';
import { understand } from '#language/understand.ts';

// npm run understand -- "lause" [sv|en]: how a sentence is understood, and why. See docs/language.md.
const [text = '', language = 'fi'] = process.argv.slice(2);
const locale = language === 'sv' || language === 'en' ? language : 'fi';
const setting = { locale, now: Temporal.Now.zonedDateTimeISO('Europe/Helsinki') } as const;

const { best, nearest } = understand(text, setting);
const { words, shapes, like } = explain(text, locale, setting);
const show = (value: unknown) => JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ');
const lines = [
  best ? `${best.intent} ${show(best.slots)}` : `not understood; nearest: ${nearest.join(', ') || 'none'}`,
  ...(best?.alternatives ? best.alternatives.patches.map((slots) => `  or asks: ${show(slots)}`) : []),
  ...(best?.problem ? [`  ${best.problem.code}: ${best.problem.text}`] : []),
  '',
  'words:',
  ...words.map(({ word, means, weight }) => `  ${word.padEnd(22)} ${means.join(', ') || '–'}${weight > 1 ? ' !' : ''}`),
  '',
  'shapes that fit, the best first:',
  ...shapes
    .slice(0, 5)
    .map(
      (it) =>
        `  ${it.share.toFixed(2)} ${it.intent}: ${it.written}${it.left.length > 0 ? `  (left: ${it.left.join(' ')})` : ''}`,
    ),
  '',
  'most like what people have typed:',
  ...like
    .slice(0, 3)
    .map(({ intent, likeness, examples }) => `  ${likeness.toFixed(2)} ${intent}  (${examples} examples)`),
];
console.info(lines.join('\n'));
