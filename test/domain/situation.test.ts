import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { publicAddress } from '#domain/public-address.ts';
import { lookDay, lookNow, openData, situationLinks } from '#domain/situation.ts';

const day = Temporal.PlainDate.from;
const row = { id: 'own', openData: null, title: 'Kuntatilastot', url: 'https://www.kuntaliitto.fi/' };

test('every workspace has the open data, in the language of the reader', () => {
  const links = situationLinks([], 'sv');
  expect(links.map(({ key }) => key)).toEqual(openData.map(({ id }) => id));
  expect(links.find(({ key }) => key === 'sotkanet')?.url).toBe('https://sotkanet.fi/sotkanet/sv/haku');
  expect(links.at(-1)).toEqual({ key: 'wellbeingReport', title: 'Regional välfärdsberättelse', url: null });
});

test('what was taken out is not there, what has an own address keeps its place, own links come last', () => {
  const links = situationLinks(
    [
      row,
      { id: 'a', openData: 'sotkanet', title: 'Sotkanet', url: null },
      { id: 'b', openData: 'wellbeingReport', title: 'Hyvinvointikertomus', url: 'https://www.siunsote.fi/kertomus' },
    ],
    'fi',
  );
  expect(links.map(({ title }) => title)).toEqual([
    'Työllisyyskatsaus',
    'Työnvälitystilastot',
    'Kelan tietotarjotin',
    'Avohilmo',
    'Alueellinen hyvinvointikertomus',
    'Kuntatilastot',
  ]);
  expect(links[4]?.url).toBe('https://www.siunsote.fi/kertomus');
});

test('the open data stands at addresses that a workspace could give itself', () => {
  for (const { url } of openData) if (url) expect(publicAddress(url.replace('{lang}', 'fi')), url).not.toBeNull();
});

test.each([
  'https://stat.fi/tilasto/vaerak',
  ' https://www.siunsote.fi/kertomus?vuosi=2026#luku-2 ',
  'HTTPS://Tilastot.Kunta.FI/',
  'https://välfärd.fi/',
])('anyone may open %s', (address) => expect(publicAddress(address)).toMatch(/^https:\/\//));

test.each([
  'http://stat.fi/',
  'stat.fi',
  'ftp://stat.fi/',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://localhost/',
  'https://localhost./',
  'https://intra/',
  'https://tilasto.intra/',
  'https://palvelin.sisaverkko.local/',
  'https://tiedot.internal/',
  'https://10.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://tunnus:sana@stat.fi/',
  'https://tunnus@stat.fi/',
  'https://stat.fi:8443/',
  `https://stat.fi/${'a'.repeat(500)}`,
  '',
])('not everyone may open %s', (address) => expect(publicAddress(address)).toBeNull());

test('the picture is looked at on the first working day from the 23rd', () => {
  expect(lookDay(day('2026-12-01')).toString()).toBe('2026-12-23');
  expect(lookDay(day('2027-01-31')).toString()).toBe('2027-01-25'); // 23.1. is a Saturday
  expect(lookDay(day('2028-12-23')).toString()).toBe('2028-12-27'); // a Saturday before Christmas
});

test('it is told once, late when the bot was away, and not on a workspace’s first day', () => {
  expect(lookNow(day('2026-12-23'), day('2026-12-22'))?.toString()).toBe('2026-12-23');
  expect(lookNow(day('2026-12-28'), day('2026-12-23'))).toBeNull();
  expect(lookNow(day('2026-12-28'), day('2026-12-21'))?.toString()).toBe('2026-12-23');
  expect(lookNow(day('2027-01-04'), day('2026-12-21'))).toBeNull();
  expect(lookNow(day('2026-12-23'), null)).toBeNull();
  expect(lookNow(day('2026-12-22'), day('2026-12-21'))).toBeNull();
});
