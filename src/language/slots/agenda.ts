import { numberOf } from '#language/dates/canon.ts';
import { timeOfDay } from '#language/dates/clock.ts';
import { take } from './names.ts';
import { meant, type Reader, use } from './reader.ts';
import { of, saidTime } from './said.ts';

/** Where on an agenda an item is moved: to an end, a step, or the number after "kohdaksi", "punkt", "item". */
export const toPlace: Reader = (reading) => {
  const [end] = meant(reading, 'nth');
  use(reading, end);
  if (end) reading.slots.to = end.value;
  const { tokens } = reading.sentence;
  const { places } = reading.sentence;
  for (const item of [...(places.get('item') ?? []), ...(places.get('toItem') ?? [])]) {
    const number = Number.parseInt(tokens[item.to]?.text ?? '', 10);
    if (!(number > 0)) continue;
    use(reading, { from: item.to, to: item.to + 1 });
    reading.slots.to = number;
  }
};

/** The number of the item that is taken up: "kohta 7", "§ 12". */
export const itemNumber: Reader = (reading) => {
  const { tokens, places } = reading.sentence;
  for (const item of places.get('numberItem') ?? []) {
    const number = /^\d+(?:\.\d+)?/.exec(tokens[item.to]?.text ?? '')?.[0];
    if (!number) continue;
    use(reading, { from: item.to, to: item.to + 1 });
    reading.slots.number = number;
  }
};

/** How many: the first number of the sentence, in figures or as a word, that is no part of a time. */
export const howMany: Reader = (reading) => {
  const { tokens, times, locale, weights } = reading.sentence;
  const free = (n: number) => !times.some(({ from, to }) => from <= n && n < to);
  for (const [at, { text, lower }] of tokens.entries()) {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : numberOf(lower, locale);
    if (!number || !free(at) || weights[at] === 0) continue;
    use(reading, { from: at, to: at + 1 });
    reading.slots.quorum = number;
    return;
  }
};

/** Someone who came or went, by the name that was said. */
export const comer: Reader = (reading) => {
  const { found } = reading.cover;
  if (found.has('decision') || found.has('noted')) return;
  const [first] = reading.sentence.people;
  if (first) reading.slots.person = take(reading, [first])[0];
};

/** The time of day that was said. */
export const clock: Reader = (reading) => {
  const said = saidTime(reading);
  const figures = said ? null : /^(\d{1,2})\.([0-5]\d)$/.exec(of(reading, 'day')[0]?.value.text.trim() ?? '');
  const time = said?.from ?? (figures && timeOfDay(figures[1], figures[2]));
  if (time) reading.slots.time = time;
};

/** A guest as typed: "Vieras: Anna Salminen, Kela". */
export const guest: Reader = (reading) => {
  const head = reading.cover.found.get('guest');
  const from = head && reading.sentence.tokens[head.to];
  if (!from) return;
  reading.text = { from: head.to, to: reading.sentence.tokens.length };
  const named = reading.sentence.people.find((it) => it.from >= head.to && it.value !== 'me');
  if (named && named.from > head.to && !/^\p{Lu}/u.test(from.text)) {
    const after = reading.sentence.text.slice(reading.sentence.tokens[named.to - 1]?.end);
    const of = /^\s*(?:,|från|from|at|\()\s*(?:från |from )?([^,()]+?)[).!]?\s*$/iu.exec(after)?.[1];
    Object.assign(reading.slots, { name: named.value, ...(of && { organisation: of }) });
    return;
  }
  const [name = '', ...organisation] = reading.sentence.text
    .slice(from.start)
    .split(',')
    .map((it) => it.trim());
  if (name) reading.slots.name = name;
  if (organisation.length > 0) reading.slots.organisation = organisation.join(', ');
};
