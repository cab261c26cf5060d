import { numberOf } from '#language/dates/canon.ts';
import { meant, type Reader, type Reading, use } from './reader.ts';
import { of, saidDay, saidPeriod, saidTime } from './said.ts';

const has = (reading: Reading, ...meanings: string[]) => meanings.some((it) => reading.sentence.places.has(it));

/** Which days of the past: `from` and `to`, both included. */
export const pastPeriod: Reader = (reading) => {
  const found = saidPeriod(reading, of(reading, 'period')[0], { past: true });
  const day = found ? undefined : saidDay(reading, of(reading, 'day')[0], { past: true });
  const days = found ?? (day && { from: day, to: day });
  if (days) Object.assign(reading.slots, { from: days.from.toString(), to: days.to.toString() });
};

/** The one who acts, not the one who is shown something: "mitä minä olen muuttanut", not "näytä minulle". */
const acting = new Set(['minä', 'mä', 'mää', 'jag', 'i']);

/** "Jag behöver loggen": who wants it has not changed anything. */
const wanting =
  /^(?:behöver|vill|skulle|ska|kan|får|kunde|need|want|would|can|could|have|like|require|request|demand|wish|should|ask|must|may|might|tarvitsen|haluan|saan)/;

/** Whose changes. */
export const whoChanged: Reader = (reading) => {
  const { people, tokens } = reading.sentence;
  const named = people.find(({ value }) => value !== 'me');
  const me = people.find(
    ({ value, from, to }) =>
      value === 'me' &&
      acting.has(tokens[from]?.lower ?? '') &&
      ![tokens[from - 1], tokens[to]].some((it) => wanting.test(it?.lower ?? '')),
  );
  const person = named ?? me;
  use(reading, person);
  if (person) reading.slots.person = person.value;
};

const subjects: readonly (readonly [string, ...string[]])[] = [
  ['plans', 'plan', '{plan}'],
  ['practices', 'practice'],
  ['meetings', 'agenda', 'meeting', 'minutesOf'],
  ['tasks', 'task', 'tasks', 'goal', 'agreement'],
  ['reminders', 'reminders'],
  ['settings', 'settingsOf', 'retention'],
  ['people', 'people', 'groups', 'group', '{role}'],
  ['calendar', 'calendar', 'jointDay'],
];

/** What changes are about. */
export const logSubject: Reader = (reading) => {
  const subject = subjects.find(([, ...meanings]) => has(reading, ...meanings))?.[0];
  if (subject) reading.slots.subject = subject;
};

/** When the working day begins, and when it ends. */
export const workTimes: Reader = (reading) => {
  const clock = saidTime(reading);
  if (!clock) return;
  reading.slots.digestAt = clock.from;
  if (clock.to) reading.slots.dayEnds = clock.to;
};

export const workspaceLocale: Reader = (reading) => {
  const locale = meant(reading, 'locale')[0];
  use(reading, locale);
  if (locale) reading.slots.workspaceLocale = locale.value;
};

const kept: readonly (readonly [string, ...string[]])[] = [
  ['keptLog', 'changeLog'],
  ['keptPeople', 'gone'],
  ['keptPlans', 'plan', '{plan}'],
  ['keptMessages', 'reminders', 'report', 'delivery'],
];

/** How many months something is kept: "Säilytä loki 36 kuukautta". */
export const keptTimes: Reader = (reading) => {
  const { tokens, locale } = reading.sentence;
  const slot = kept.find(([, ...meanings]) => has(reading, ...meanings))?.[0];
  for (const unit of meant(reading, 'span')) {
    const said = tokens[unit.from - 1]?.lower ?? '';
    const number = Number(said) || numberOf(said, locale);
    if (!slot || !number || !Number.isInteger(number) || number <= 0) continue;
    use(reading, { from: unit.from - 1, to: unit.to });
    reading.slots[slot] = unit.value === 'year' ? number * 12 : number;
    return;
  }
};
