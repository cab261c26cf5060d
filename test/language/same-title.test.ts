import { expect, test } from 'vitest';
import { sameTitle } from '#language/same-title.ts';

test.each([
  ['hankinnat', 'Kuntouttavan työtoiminnan hankinta'],
  ['työkyvyn tuki', 'Työkyvyn tuen prosessi'],
  ['tilannekuvasta', 'Tilannekuva 2026'],
  ['tilannekuva 2026', 'Tilannekuva 2026'],
  ['lägesbilden', 'Lägesbild'],
])('”%s” may mean ”%s”', (typed, title) => expect(sameTitle(typed, title)).toBe(true));

test.each([
  ['tilannekuva 2025', 'Tilannekuva 2026'],
  ['talous', 'Tilannekuva'],
  ['hankinnat ja talous', 'Kuntouttavan työtoiminnan hankinta'],
  ['tila', 'Tilannekuva ja talousarvio'],
])('”%s” does not mean ”%s”', (typed, title) => expect(sameTitle(typed, title)).toBe(false));
