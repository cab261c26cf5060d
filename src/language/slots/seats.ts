import { namesBeside, take } from './names.ts';
import { person } from './people.ts';
import { meant, type Reader, use } from './reader.ts';

/** The seats of a group: "puheenjohtaja Virtanen, sihteeri Korhonen, jäsenet Niemi ja Mäkelä". */
export const seats: Reader = (reading) => {
  for (const seat of meant(reading, 'seat')) {
    const names = namesBeside(reading, seat);
    if (names.length === 0) continue;
    use(reading, seat);
    const values = take(reading, names);
    if (seat.value === 'member') reading.slots.members = values;
    else if (seat.value !== 'deputy') reading.slots[seat.value] ??= values[0];
  }
};

/** Who joins a group, as what, from where: "Lisää Mäkelä aluetiimiin varajäseneksi, Kela". */
export const member: Reader = (reading) => {
  person(reading);
  const all = reading.sentence.people.filter((it) => it.value !== 'me');
  if (all.length > 1) reading.slots.people = take(reading, all);
  const seat = meant(reading, 'seat')[0];
  use(reading, seat);
  if (seat && seat.value !== 'member') reading.slots.role = seat.value;
  const { tokens, text, places } = reading.sentence;
  const organisation = /[,(]\s*([\p{Lu}][\p{L} -]+?)\)?\s*$/u.exec(text)?.[1];
  if (!organisation || reading.slots.person === organisation || places.has('and')) return;
  reading.slots.organisation = organisation;
  const start = text.lastIndexOf(organisation);
  for (const [at, token] of tokens.entries()) if (token.start >= start) reading.cover.used.add(at);
};
