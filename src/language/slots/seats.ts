import type { Piece, Range } from '#language/piece.ts';
import type { Sentence } from '#language/sentence.ts';
import { baseNoun } from '#language/words/finnish.ts';
import { namesBeside, take } from './names.ts';
import { person } from './people.ts';
import { meant, type Reader, type Reading, use } from './reader.ts';

/** "Nyman drar": who leads a new group. */
const leads = ({ places }: Sentence): Piece<string>[] =>
  places.has('seat:chair') ? [] : (places.get('presenter') ?? []).map((it) => ({ ...it, value: 'chair' }));

/** The seats of a group: "puheenjohtaja Virtanen, sihteeri Korhonen, jäsenet Niemi ja Mäkelä". */
export const seats: Reader = (reading) => {
  for (const seat of [...meant(reading, 'seat'), ...leads(reading.sentence)]) {
    const names = namesBeside(reading, seat);
    if (names.length === 0) continue;
    use(reading, seat);
    const values = take(reading, names);
    if (seat.value === 'member') reading.slots.members = values;
    else if (seat.value !== 'deputy') reading.slots[seat.value] ??= values[0];
  }
};

/** "Niemen varajäseneksi": whose deputy someone is does not join. */
const isWhose = ({ sentence: { tokens, locale } }: Reading, person: Range, seat: Piece<string> | undefined) =>
  locale === 'fi' && seat?.value === 'deputy' && person.to === seat.from && /n$/.test(tokens[person.from]?.text ?? '');

/** "Suppleant för Niemi", "deputy for Niemi". */
const afterSeat = ({ sentence: { tokens } }: Reading, person: Range, seat: Piece<string> | undefined) =>
  seat?.value === 'deputy' &&
  person.from === seat.to + 1 &&
  /^(?:för|till|åt|for|to)$/.test(tokens[seat.to]?.lower ?? '');

/** "Salminen Kelasta", "Niemi Kuopion kaupungilta": where someone comes from, in base form. */
function from({ sentence: { tokens, locale, people }, cover }: Reading): string | undefined {
  if (locale !== 'fi') return undefined;
  const at = tokens.findIndex(
    ({ text }, index) =>
      !cover.used.has(index) &&
      !people.some((it) => it.from <= index && index < it.to) &&
      /^(?:\p{Lu}[\p{L}-]+|\p{L}*(?:alueel|kaupungi|kunna|seurakunna|yhdistykse|oppilaitokse|palvelui|toimisto))(?:lta|ltä|sta|stä)$/u.test(
        text,
      ),
  );
  const token = tokens[at];
  if (!token) return undefined;
  cover.used.add(at);
  return baseNoun(token.text);
}

/** Who joins a group, as what, from where: "Lisää Mäkelä aluetiimiin varajäseneksi, Kela". */
export const member: Reader = (reading) => {
  person(reading);
  const seat = meant(reading, 'seat')[0];
  const others = reading.sentence.people.filter((it) => it.value !== 'me');
  const principal =
    others.length > 1 ? others.find((it) => isWhose(reading, it, seat) || afterSeat(reading, it, seat)) : undefined;
  const all = others.filter((it) => it !== principal);
  use(reading, principal);
  if (principal) Object.assign(reading.slots, { deputyFor: principal.value, person: all[0]?.value });
  if (all.length > 1) reading.slots.people = take(reading, all);
  use(reading, seat);
  if (seat && seat.value !== 'member') reading.slots.role = seat.value;
  const { tokens, text, places } = reading.sentence;
  const source = /\s(?:from|of|från)\s+(\p{Lu}[\p{L}&-]+)(?=\s+(?:to|on|onto|into|as|in|till|som|i)\s)/u.exec(text);
  const named = source && source[1] !== reading.slots.person ? source[1] : undefined;
  const organisation = named ?? /[,(]\s*([\p{Lu}][\p{L} -]+?)\)?\s*$/u.exec(text)?.[1] ?? from(reading);
  if (!organisation || reading.slots.person === organisation || places.has('and')) return;
  reading.slots.organisation = organisation;
  const start = text.lastIndexOf(organisation);
  if (start < 0) {
    reading.slots.organisation = organisation;
    return;
  }
  for (const [at, token] of tokens.entries()) if (token.start >= start) reading.cover.used.add(at);
};
