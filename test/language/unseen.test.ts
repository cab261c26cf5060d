import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { understand } from '#language/understand.ts';
import type { Row } from './sentences.ts';
import { first as firstEn } from './unseen/first.en.ts';
import { first as firstFi } from './unseen/first.fi.ts';
import { first as firstSv } from './unseen/first.sv.ts';
import { fourth as fourthFi } from './unseen/fourth.fi.ts';
import { second as secondEn } from './unseen/second.en.ts';
import { second as secondFi } from './unseen/second.fi.ts';
import { second as secondSv } from './unseen/second.sv.ts';
import { third as thirdEn } from './unseen/third.en.ts';
import { third as thirdFi } from './unseen/third.fi.ts';
import { third as thirdSv } from './unseen/third.sv.ts';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]');

const batches: Readonly<Record<'fi' | 'sv' | 'en', readonly (readonly Row[])[]>> = {
  fi: [firstFi, secondFi, thirdFi, fourthFi],
  sv: [firstSv, secondSv, thirdSv],
  en: [firstEn, secondEn, thirdEn],
};

// Each batch was written before the grammar was looked at, and measured before anything was mended for it.
describe.each(['fi', 'sv', 'en'] as const)('what was written unseen, in %s', (locale) => {
  test.each(batches[locale].flat().map(([text, intent, slots]) => ({ text, intent, slots })))(
    '$text',
    ({ text, intent, slots }) => {
      const { best } = understand(text, { locale, now });
      expect({ intent: best?.intent, slots: best?.slots }).toEqual({ intent, slots });
    },
  );
});
