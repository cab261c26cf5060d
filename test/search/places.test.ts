import { describe, expect, test } from 'vitest';
import { regionAreas, regionCounties } from '#domain/regions.ts';
import { placesIn, placesNear, placesWith } from '#search/places.ts';

const said = (text: string, find = placesIn) => {
  const { counties, areas } = find(text);
  return [...counties.map(({ short }) => `c:${short.fi}`), ...areas.map(({ id }) => `a:${id}`)];
};

test('every county and every area is found by its own name in each language', () => {
  for (const county of regionCounties)
    for (const name of [...Object.values(county.name), ...Object.values(county.short)])
      expect(placesIn(name).counties, name).toContain(county);
  for (const area of regionAreas)
    for (const name of Object.values(area.name)) expect(placesIn(name).areas, name).toContain(area);
});

describe('in the forms in which people say them', () => {
  test.each([
    ['Lapissa', ['c:Lappi']],
    ['Varsinais-Suomen', ['c:Varsinais-Suomi']],
    ['Länsi-Uudellamaalla', ['c:Länsi-Uusimaa']],
    ['Keski-Savossa', ['a:Keski-Savo']],
    ['Kirkkonummella', ['a:Kirkkonummi–Vihti–Siuntio']],
    ['Vihdissä', ['a:Kirkkonummi–Vihti–Siuntio']],
    ['Hangossa', ['a:Hanko–Inkoo–Raasepori']],
    ['Seinäjoella', ['a:Seinäjoki–Isokyrö–Ilmajoki']],
    ['Lahdessa', ['a:Lahti']],
    ['Tampereen seudulla', ['a:Tampereen seutu']],
    ['Eteläisessä Keski-Suomessa', ['a:Eteläinen Keski-Suomi']],
    ['Vantaan ja Keravan', ['c:Vantaa ja Kerava']],
    ['Kainuussa', ['c:Kainuu', 'a:Kainuu–Koillismaa']],
    ['Egentliga Tavastlands', ['c:Kanta-Häme']],
    ['Helsingfors stad', ['c:Helsinki', 'a:Helsinki']],
    ['Sotkamossa', []],
  ])('%s', (form, places) => expect(said(form)).toEqual(places));
});

describe('with a typing error', () => {
  test.each([
    ['Kainutu', ['c:Kainuu', 'a:Kainuu–Koillismaa']],
    ['Satakunda', ['c:Satakunta', 'a:Satakunta']],
    ['Suuphoja', ['a:Suupohja']],
    ['Varsinaissuomi', ['c:Varsinais-Suomi']],
    ['Pohjois-Karjaalan', ['c:Pohjois-Karjala', 'a:Pohjois-Karjala']],
    ['Meikäläinen', []],
    ['Salonen', []],
  ])('%s', (form, places) => expect(said(form, placesNear)).toEqual(places));
});

test('a part of several names is all of them', () => {
  expect(said('Savossa', placesWith)).toEqual(['c:Etelä-Savo', 'c:Pohjois-Savo', 'a:Keski-Savo', 'a:Ylä-Savo']);
  expect(said('', placesWith)).toEqual([]);
});
