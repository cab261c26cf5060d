import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/words.ts';
import { byExample } from '#language/by-example.ts';
import { readExamples } from '#language/examples/examples.ts';
import { learning, whole } from '#language/examples/learn.ts';
import { learnOf } from '#language/examples/learnt.ts';
import { marksOf } from '#language/examples/marks.ts';
import { grammarOf } from '#language/grammar/grammar.ts';
import { answers } from '#language/grammar/intents/answers.ts';
import { readSentence } from '#language/sentence.ts';

describe('learning from examples', () => {
  const lesson = (kind: string, ...marks: string[]) => ({ kind, marks: new Set(marks) });
  const { likest } = whole(
    learning(
      [
        lesson('cancel', 'cancel', 'day', 'please'),
        lesson('cancel', 'cancel', 'meeting', 'no'),
        lesson('move', 'move', 'day', 'please'),
      ],
      (kind) => kind,
    ),
  );

  test('a rare mark tells more than one that all kinds have', () => {
    expect(likest(new Set(['please', 'day', 'move'])).map(({ kind }) => kind)).toEqual(['move', 'cancel']);
  });

  test('a sentence is the less like anything, the more of it is strange', () => {
    const [plain] = likest(new Set(['cancel', 'day']));
    const [strange] = likest(new Set(['cancel', 'day', 'xyzzy', 'plugh']));
    expect(strange?.kind).toBe('cancel');
    expect(strange?.likeness).toBeLessThan(plain?.likeness ?? 0);
  });

  test('it is known in how many of its examples a mark is', () => {
    expect(likest(new Set(['cancel']))[0]?.usual('no')).toBe(0.5);
  });

  test('what shares no mark is like nothing', () => {
    expect(likest(new Set(['xyzzy']))).toEqual([]);
  });
});

// The kept examples tell of sentences that are not among them: each tenth is left out and held against the rest.
test.each(locales)('most sentences that are left out are most like their own kind, in %s', (locale) => {
  const now = Temporal.PlainDateTime.from('2026-11-23T09:00');
  const examples = readExamples();
  const asking = examples.filter((it) => it.intent !== null && it.locale === locale);
  const left = new Set(asking.filter((_, at) => at % 10 === 0));
  const { requests } = learnOf(examples.filter((it) => !left.has(it)));
  const right = [...left].filter(({ text, intent }) => {
    const sentence = readSentence(text, locale, grammarOf(locale).words, now, { people: [], groups: [] });
    return requests.likest(marksOf(sentence))[0]?.kind.intent === intent;
  });
  console.info(`${locale}: ${((100 * right.length) / left.size).toFixed(1)} % of ${left.size} by likeness alone`);
  expect(right.length / left.size).toBeGreaterThan(0.9);
});

describe('a sentence held against the examples', () => {
  const setting = { locale: 'fi', now: Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]') } as const;
  const held = (text: string, instead?: string) => byExample(text, ['fi', 'sv', 'en'], setting, instead);

  test('is what people ask for in such words, with what it says', () => {
    expect(held('kalenterilinkki on päätynyt väärille ihmisille, tee uusi').found?.intent).toBe('calendar.renewFeed');
    expect(held('hei maanantain 7.12. yhteispäivä ei nyt onnistu, perutaan').found).toMatchObject({
      intent: 'occurrence.cancel',
      slots: { date: '2026-12-07' },
    });
  });

  test('in which a typing error hides the word that matters', () => {
    expect(held('naytä mun tehtvät').found?.intent).toBe('task.list');
  });

  test.each([
    ['denied', 'älä missään nimessä peru 7.12. yhteispäivää'],
    ['asked about', 'peruttiinko 7.12. yhteispäivä'],
    ['supposed', 'jos 7.12. yhteispäivä perutaan, tuletko silti'],
    ['told', 'johtoryhmä kokoontui 12.11. klo 9'],
    ['of two days, one of which would be passed over', 'perutaan yhteispäivät 7.12. ja 14.12. nyt heti'],
  ])('changes nothing when a change is %s', (_, text) => {
    const { found } = held(text);
    expect(found === undefined || answers.has(found.intent) ? null : found.intent).toBeNull();
  });

  test('still names the likest requests when none is plain', () => {
    expect(held('älä missään nimessä peru 7.12. yhteispäivää').intents).toContain('occurrence.cancel');
  });

  test('keeps what a shape makes of it, unless another request is plainly meant', () => {
    const text = 'kalenterilinkki on päätynyt väärille ihmisille, tee uusi';
    expect(held(text, 'calendar.renewFeed').found).toBeUndefined();
    expect(held(text, 'calendar.feed').found?.intent).toBe('calendar.renewFeed');
  });
});
