import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '#search/distance.ts';
import { likeness, nearest } from '#search/likeness.ts';
import { marks, telling } from '#search/marks.ts';
import { regionsIn } from '#search/regions.ts';
import { stemsOf } from '#search/stems.ts';
import { fold } from '#search/words.ts';

const share = (a: string, b: string) => stemsOf(fold(a)).some((stem) => stemsOf(fold(b)).includes(stem));

test.each([
  'työtoiminta työtoiminnalla työtoiminnan työtoimintaa työtoimintaan',
  'johtoryhmä johtoryhmistä johtoryhmän johtoryhmiin johtoryhmien',
  'käytäntö käytännön käytäntöjä käytänteistä käytännöistä',
  'nuori nuoret nuorten nuoria nuorille',
  'kokous kokouksen kokousta kokouksissa kokouksia',
  'työllisyys työllisyyden työllisyyttä työllisyydestä',
  'työkyky työkyvyn työkykyä työkyvystä',
  'sopimus sopimuksesta sopimusten sopimuksia',
  'ohjaaminen ohjaamisesta ohjaamista',
  'asialista asialistan asialistalla',
  'tavoite tavoitteet tavoitteiksi tavoitteista',
  'hankinta hankinnan hankinnasta hankintoja',
  'luonnos luonnoksen luonnosta',
  'arbetsförmåga arbetsförmågan',
])('the forms of a word share a stem: %s', (forms) => {
  const [first = '', ...others] = forms.split(' ');
  expect(others.filter((form) => !share(first, form))).toEqual([]);
});

test.each([
  ['kunta', 'kuntoutus'],
  ['tiimi', 'tila'],
  ['sopimus', 'sosiaali'],
])('%s and %s are different words', (a, b) => {
  expect(share(a, b)).toBe(false);
});

test.each([
  ['kuntouttava Kymenlaaksossa', ['Kymenlaakso'], 'kuntouttava'],
  ['nuoret Pohjois-Karjalassa', ['Pohjois-Karjala'], 'nuoret'],
  ['unga i Norra Österbotten', ['Pohjois-Pohjanmaa'], 'unga i'],
  ['Lapin tiimit', ['Lappi'], 'tiimit'],
  ['Vantaan ja Keravan malli', ['Vantaa ja Kerava'], 'malli'],
  ['Keski-Uudenmaan', ['Keski-Uusimaa'], ''],
  ['Lappi ja Kainuu', ['Lappi', 'Kainuu'], 'ja'],
  ['keskitetty hankinta', [], 'keskitetty hankinta'],
])('%s names its counties', (text, regions, rest) => {
  expect(regionsIn(text)).toEqual({ regions, rest });
});

test('typing errors are counted, and counting stops at the most', () => {
  expect(distance('kalenteri', 'kalenteri', 2)).toBe(0);
  expect(distance('kalnteri', 'kalenteri', 2)).toBe(1);
  expect(distance('kaletneri', 'kalenteri', 2)).toBe(1);
  expect(distance('tila', 'tiimi', 1)).toBe(2);
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => distance(a, b, 9) === distance(b, a, 9)));
});

test('marked pieces joined are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, word) => {
      const pieces = marks(text, new Set([fold(word)]));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('the sentence that tells most is the one with the words, and a long one is cut at a word', () => {
  const text = 'Alku on tässä (2.5). Toinen kertoo nuorista. Kolmas.';
  expect(telling(text, new Set(['nuorista']))).toBe('Toinen kertoo nuorista.');
  expect(telling('sana '.repeat(100), new Set(), 22)).toBe('sana sana sana sana …');
});

test('two titles of the same words in other forms and order are the same', () => {
  expect(likeness('TYM-sopimuksen luonnos', 'luonnos TYM-sopimuksesta')).toBe(1);
  expect(likeness('raportti', 'luonnos TYM-sopimuksesta')).toBe(0);
  expect(nearest('nuirsoa', ['työkyky', 'nuoret', 'tiimit'], 1)).toEqual(['nuoret']);
});
