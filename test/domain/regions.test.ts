import { expect, test } from 'vitest';
import { counties } from '#domain/counties.ts';
import { areasOf, regionAreas, regionCounties, spanningAreas } from '#domain/regions.ts';

test('every county of the facts has its short names, and the other way round', () => {
  expect(regionCounties).toHaveLength(22);
  expect(new Set(regionCounties.map(({ short }) => short.fi))).toEqual(new Set(counties.map(({ fi }) => fi)));
});

test('every employment area is in a county, five in two', () => {
  expect(regionAreas).toHaveLength(45);
  expect(regionAreas.filter((area) => area.counties.length === 0)).toEqual([]);
  expect(spanningAreas.map(({ id }) => id).sort()).toEqual(
    ['Eteläinen Keski-Suomi', 'Kainuu–Koillismaa', 'Kerava–Sipoo', 'Keski-Savo', 'Suupohja'].sort(),
  );
});

test('every area that a county names is one of the areas', () => {
  for (const county of regionCounties) expect(areasOf(county)).toHaveLength(county.areas.length);
});
