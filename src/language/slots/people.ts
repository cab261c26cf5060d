import type { Piece } from '#language/piece.ts';
import { span } from '#language/sentence.ts';
import { baseNames } from '#language/words/finnish.ts';
import { namesBeside, namesFrom, take } from './names.ts';
import { type Reader, type Reading, use } from './reader.ts';

/** The word after another one as a name, however it is written: after "esittelijänä" a small letter is a name too. */
function anyName(reading: Reading, at: number): Piece<string>[] {
  const token = reading.sentence.tokens[at];
  if (!token || reading.sentence.weights[at] === 0 || !/^\p{L}{3,}$/u.test(token.text)) return [];
  const base = (reading.sentence.locale === 'fi' ? baseNames(token.text)[0] : token.text) ?? token.text;
  return [{ from: at, to: at + 1, value: base.charAt(0).toUpperCase() + base.slice(1) }];
}

/** A name on its own after a comma: "tilastot, Korhonen, 5 min". */
function betweenCommas({ sentence: { people, text, tokens } }: Reading): Piece<string> | undefined {
  return people.find((it) => {
    const before = text.slice(0, tokens[it.from]?.start).trimEnd();
    const after = text.slice(tokens[it.to - 1]?.end);
    return (before.endsWith(',') && /^\s*(?:[,.!]|$)/.test(after)) || (before.endsWith('(') && /^\s*\)/.test(after));
  });
}

/** Somebody and a verb after a comma, whatever the verb: "asuminen, Nyman kertoo, 10 min". */
function whoSpeaks(reading: Reading): Piece<string> | undefined {
  const { people, text, tokens } = reading.sentence;
  const speaker = people.find(({ from, to, value }) => {
    const comma = value !== 'me' && text.slice(0, tokens[from]?.start).trimEnd().endsWith(',');
    return comma && /^\s\p{L}+\s*(?:[,.!]|\d|$)/u.test(text.slice(tokens[to - 1]?.end));
  });
  if (speaker) use(reading, { from: speaker.to, to: speaker.to + 1 });
  return speaker;
}

/** Who presents it: the one who writes says so by the verb alone in Finnish: "esittelen sen". */
export const presenter: Reader = (reading) => {
  const mine = reading.sentence.places.get('iPresent')?.[0];
  if (mine) {
    for (const me of reading.sentence.people.filter((it) => it.value === 'me')) use(reading, me);
    use(reading, mine);
    reading.slots.presenter = 'me';
    return;
  }
  const place = reading.sentence.places.get('presenter')?.[0];
  if (!place) {
    const last = betweenCommas(reading) ?? whoSpeaks(reading);
    if (last) reading.slots.presenter = take(reading, [last])[0];
    return;
  }
  const beside = namesBeside(reading, place);
  const names = beside.length > 0 ? beside : anyName(reading, place.to);
  if (names.length === 0) return;
  use(reading, place);
  const gap = names[0] && names[0].from >= place.to ? span(place.to, names[0].from) : [];
  for (const at of gap) reading.cover.used.add(at);
  reading.slots.presenter = take(reading, names)[0];
};

/** "Mun tehtävä siirtyy": whose it is, not who gets it. */
const isWhose = ({ sentence: { tokens } }: Reading, at: number) =>
  /^(?:mun|minun|min|mitt|my)$/.test(tokens[at]?.lower ?? '');

/** "Jag och Salo": the one who writes, when joined to the first name. */
function withMe({ sentence: { people, places } }: Reading, first: Piece<string>): Piece<string> {
  const me = people.find(({ value, to }) => value === 'me' && to === first.from - 1);
  return me && places.get('and')?.some(({ from }) => from === me.to) ? me : first;
}

/** Who does a task: the names beside the word, or the first ones said. */
export const owners: Reader = (reading) => {
  const { places } = reading.sentence;
  const task = places.get('task')?.[0];
  const charge = places.get('responsible')?.[0];
  use(reading, charge);
  const replaced = reading.sentence.places.get('inPlaceOf')?.map(({ from }) => from) ?? [];
  const people = reading.sentence.people.filter(
    ({ from, to }) =>
      !replaced.includes(to) &&
      !((reading.cover.found.has('move') || reading.cover.found.has('getsReady')) && isWhose(reading, from)),
  );
  const beside =
    [charge, task]
      .map((it) => (it ? namesBeside(reading, it).filter((name) => people.includes(name)) : []))
      .find((it) => it.length > 0) ?? [];
  const first =
    people.find((it) => it.value !== 'me') ?? (task && !reading.cover.found.has('{work}') ? people[0] : undefined);
  for (const it of reading.sentence.people) if (replaced.includes(it.to)) use(reading, it);
  const names =
    replaced.length === 0 && beside.length > 0 ? beside : first ? namesFrom(reading, withMe(reading, first).from) : [];
  if (names.length > 0) reading.slots.owners = take(reading, names);
};

/** Everybody who is named. */
const several =
  (slot: string): Reader =>
  (reading) => {
    const { people } = reading.sentence;
    const first = people.find((it) => it.value !== 'me') ?? people[0];
    const names = first ? namesFrom(reading, first.from) : [];
    if (names.length > 0) reading.slots[slot] = take(reading, names);
  };

/** Who check the minutes, and who were at a meeting. */
export const checkers = several('checkers');
export const attendees = several('people');

export const responsible: Reader = (reading) => {
  const place = reading.sentence.places.get('responsible')?.[0];
  if (!place) return;
  use(reading, place);
  const names = namesBeside(reading, place);
  if (names.length > 0) reading.slots.responsible = take(reading, names);
};

const single =
  (slot: string, meToo = false): Reader =>
  (reading) => {
    const { people } = reading.sentence;
    const person = people.find((it) => it.value !== 'me') ?? (meToo ? people[0] : undefined);
    use(reading, person);
    if (person) reading.slots[slot] = person.value;
  };

export const person = single('person', true);
export const receiver = single('to', true);
export const delegate = single('delegate');

/** Who is reminded: the named one, otherwise the one who asks. */
export const who: Reader = (reading) => {
  single('who')(reading);
  reading.slots.who ??= 'me';
  for (const me of reading.sentence.people.filter((it) => it.value === 'me')) use(reading, me);
};

/** "Show me what the board has open": it is shown to the one who asks, and is the group's. */
const shown = /^(?:show|give|get|tell|bring|list)$/;

export const owner: Reader = (reading) => {
  single('owner')(reading);
  const { places, tokens, groups, locale } = reading.sentence;
  const me = places
    .get('i')
    ?.some(({ from }) => !(locale === 'en' && groups.length > 0 && shown.test(tokens[from - 1]?.lower ?? '')));
  if (reading.slots.owner === undefined && (places.has('mine') || me || places.has('whatsUp')))
    reading.slots.owner = 'me';
};
