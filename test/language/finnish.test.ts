import { expect, test } from 'vitest';
import { about, baseNames, baseNoun, baseObject } from '#language/words/finnish.ts';

test.each([
  ['Lehtoselle', 'Lehtonen'],
  ['Virtasesta', 'Virtanen'],
  ['Korhosta', 'Korhonen'],
  ['Korhosen', 'Korhonen'],
  ['Niemestä', 'Niemi'],
  ['Niemelle', 'Niemi'],
  ['Niemeä', 'Niemi'],
  ['Niemen', 'Niemi'],
  ['Mäkelälle', 'Mäkelä'],
  ['Mäkelästä', 'Mäkelä'],
  ['Mäkelää', 'Mäkelä'],
  ['Mäelle', 'Mäki'],
  ['Lahdelle', 'Lahti'],
  ['Lehdolle', 'Lehto'],
  ['Laineelle', 'Laine'],
  ['Koskelle', 'Koski'],
  ['Pekalle', 'Pekka'],
  ['Heikille', 'Heikki'],
  ['Ainolle', 'Aino'],
  ['Markukselle', 'Markus'],
  ['Nymanille', 'Nyman'],
  ['Lindströmille', 'Lindström'],
  ['Virtanen', 'Virtanen'],
  ['Nyman', 'Nyman'],
  ['Johanna', 'Johanna'],
  ['Camilla', 'Camilla'],
  ['Krista', 'Krista'],
  ['Aleksi', 'Aleksi'],
])('%s is %s', (form, base) => expect(baseNames(form)).toContain(base));

test.each([
  ['Lehtoselle', 'Lehtonen'],
  ['Virtasesta', 'Virtanen'],
  ['Korhosta', 'Korhonen'],
  ['Niemestä', 'Niemi'],
  ['Mäkelälle', 'Mäkelä'],
  ['Lahdelle', 'Lahti'],
  ['Pekalle', 'Pekka'],
  ['Nymanille', 'Nyman'],
  ['Krista', 'Krista'],
])('the first guess of %s is %s', (form, base) => expect(baseNames(form)[0]).toBe(base));

test.each([
  ['liitteestä', 'liite'],
  ['tuesta', 'tuki'],
  ['ohjaamisesta', 'ohjaaminen'],
  ['sopimuksesta', 'sopimus'],
  ['sopimuksista', 'sopimukset'],
  ['työllisyydestä', 'työllisyys'],
  ['hankinnasta', 'hankinta'],
  ['arvioinnista', 'arviointi'],
  ['budjetista', 'budjetti'],
  ['projektista', 'projekti'],
  ['työpajoista', 'työpajat'],
  ['palveluista', 'palvelut'],
  ['tilanteesta', 'tilanne'],
  ['Joensuussa', 'Joensuu'],
  ['nuoret', 'nuoret'],
])('%s is about %s', (form, base) => expect(baseNoun(form)).toBe(base));

test('an object is put in base form', () => {
  expect(baseObject('hankinnan')).toBe('hankinta');
  expect(baseObject('luonnoksen')).toBe('luonnos');
  expect(baseObject('työllistyminen')).toBe('työllistyminen');
  expect(about('TYM-sopimuksen')).toBe('TYM-sopimuksesta');
  expect(about('esitteen')).toBe('esitteestä');
});
