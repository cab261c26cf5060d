import fc from 'fast-check';

/** Texts that programs stumble on. Codes of the shape of a personal identity code belong to no one (a day 41). */
export const oddText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\u2028',
    '\ud800',
    '🙂'.repeat(50),
    'ä'.repeat(5000),
    "'; drop table plan; --",
    '$'.concat('{title}'),
    '{{DATE(2026-01-01)}}',
    '[x](javascript:alert(1))',
    '<at>Virtanen</at>',
    '<script>alert(1)</script>',
    '131052-308T',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '=cmd()',
    '%00',
    '\u202e',
    'NaN',
    'null',
    '-1',
    '1e999',
  ),
);

/** Dates and times, possible ones and not. */
export const oddTime = fc.oneof(
  fc
    .date({ min: new Date('1899-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .chain((date) => fc.constantFrom(date.toISOString().slice(0, 10), date.toISOString().slice(0, 16))),
  fc.constantFrom(
    '2026-12-07',
    '2026-12-07T09:00',
    '2026-02-30',
    '2026-12-07T25:00',
    '09:00',
    '24:00',
    '0000-00-00',
    'P1M',
    '9999-12-31',
  ),
);

export const oddNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 1.5, 2 ** 53, 1e308));

const nothing = fc.constantFrom(null, undefined, true, false, [], {});

/** What may stand in a field of a card: ids of real rows above all, since they are what a stranger would try. */
export const oddValue = (known: readonly string[]): fc.Arbitrary<unknown> => {
  const one = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: oddTime },
    { weight: 2, arbitrary: oddText },
    { weight: 1, arbitrary: oddNumber },
    { weight: 1, arbitrary: nothing },
  );
  return fc.oneof(
    { weight: 8, arbitrary: one },
    { weight: 1, arbitrary: fc.array(one, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('id', 'title', '__proto__', 'length'), one, { maxKeys: 3 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
};
