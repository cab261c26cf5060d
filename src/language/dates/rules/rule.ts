import type { Temporal } from 'temporal-polyfill';
import type { Anchor, When } from '#language/dates/when.ts';

export type Groups = Readonly<Record<string, string | undefined>>;
export type Rule = readonly [pattern: RegExp, when: (groups: Groups) => When | null];

const pieces: Readonly<Record<string, string>> = {
  _: ' *',
  W: 'W[1-7]',
  M: 'M[1-9abc](?: *[.])?',
  Y: '20\\d\\d',
  N: '(?<![WRMtokE])\\d{1,2}(?!\\d)',
  O: '(?:o[1-9]l?|oL|[1-5]\\.(?!\\d))',
};

/** A pattern over the codes of `words/index.ts`: `_` any space, W a weekday, M a month, Y a year, N a number, O an ordinal. */
export const p = (pattern: string): RegExp =>
  new RegExp(
    pattern.replace(/[_WMYNO]/g, (it) => pieces[it] ?? it),
    'g',
  );

/** Not in the middle of a number, nor an hour: what comes before a day's number. */
export const free = '(?<![\\d.:/+-])(?<!@[ .]*)';

export const number = (text: string | undefined, none = 1) => (text === undefined ? none : Number.parseInt(text, 10));
export const weekday = (code: string | undefined) => Number(code?.[1]);
export const month = (code: string | undefined) => Number.parseInt(code?.[1] ?? '', 13);
export const nth = (code: string | undefined) =>
  code?.endsWith('L') ? -1 : Number.parseInt(code?.replace('o', '') ?? '1', 10);
/** English "last" is said of what was and of what ends: of what a month has several of it is the latter. */
export const lastOr = (code: string | undefined) => (code === 'p' ? -1 : nth(code));
export const year = (text: string | undefined) =>
  text === undefined ? undefined : Number(text) + (Number(text) < 100 ? 2000 : 0);

/** Next, last, this. */
export const turn = (code: string | undefined) => (code === 'n' ? 1 : code === 'p' ? -1 : 0);

/** The last day before what was said: "ennen joulua". */
export const dayBefore = (on: (anchor: Anchor) => Temporal.PlainDate | null): When => ({
  is: 'day',
  before: true,
  on: (anchor) => {
    const date = on(anchor);
    return date && { date };
  },
});

export const day = (on: (anchor: Anchor) => Temporal.PlainDate | null, bound?: 'begin' | 'end'): When => ({
  is: 'day',
  ...(bound && { bound }),
  on: (anchor) => {
    const date = on(anchor);
    return date && { date };
  },
});
