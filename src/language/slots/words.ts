import type { Locale } from '#domain/words.ts';
import { isUsual } from '#language/names/groups.ts';
import { meant, type Reader, type Reading, use } from './reader.ts';

/** A slot whose values are words of the list: the `secretary` of `seat:secretary`. */
const oneOf =
  (slot: string, ...kinds: string[]): Reader =>
  (reading) => {
    const found = kinds.flatMap((kind) => meant(reading, kind))[0];
    use(reading, found);
    if (found) reading.slots[slot] = found.value;
  };

/** What sort of plan, said on its own between commas: "…, aktivointi, vastuussa Salo". */
const shortTypes: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  fi: [
    [/^(?:aktivointi|aktivoinnin|aktivointia|aktivoinnille)$/, 'activationPlan'],
    [/^(?:monialainen|monialaista|tym|typ|mts)$/, 'multiEmploymentPlan'],
    [/^(?:kotoutuminen|kotoutumis|kotoutus|kotoutumista)$/, 'integrationPlan'],
    [/^(?:työllistyminen|työllistymis|työllistymistä)$/, 'employmentPlan'],
  ],
  sv: [
    [/^aktivering$/, 'activationPlan'],
    [/^(?:sektorsövergripande|mångprofessionell)$/, 'multiEmploymentPlan'],
    [/^integration$/, 'integrationPlan'],
    [/^sysselsättning$/, 'employmentPlan'],
  ],
  en: [
    [/^activation$/, 'activationPlan'],
    [/^(?:multi-?sectoral|multidisciplinary)$/, 'multiEmploymentPlan'],
    [/^integration$/, 'integrationPlan'],
    [/^employment$/, 'employmentPlan'],
  ],
};

export const planType: Reader = (reading) => {
  oneOf('planType', 'plan')(reading);
  if (reading.slots.planType !== undefined) return;
  const { tokens, text, locale } = reading.sentence;
  for (const [at, token] of tokens.entries()) {
    const alone = /,\s*$/.test(text.slice(0, token.start)) && /^\s*(?:[,.;!]|$)/.test(text.slice(token.end));
    const [, value] = (alone && shortTypes[locale].find(([word]) => word.test(token.lower))) || [];
    if (!value) continue;
    use(reading, { from: at, to: at + 1 });
    reading.slots.planType = value;
    return;
  }
};
export const role = oneOf('role', 'role', 'seat');
export const reason = oneOf('reason', 'reason');
export const agreementKind = oneOf('agreementKind', 'agreement');
export const work = oneOf('taskState', 'work');
export const pollKind = oneOf('pollKind', 'poll');
export const locale = oneOf('locale', 'locale');
export const formality = oneOf('formality', 'formality');
export const itemType = oneOf('itemType', 'type');

/** The languages that were said, two at most. */
export const languages: Reader = (reading) => {
  const said = meant(reading, 'locale');
  for (const piece of said) use(reading, piece);
  const [first, second] = [...new Set(said.map(({ value }) => value))];
  if (first) reading.slots.locale = first;
  if (second) reading.slots.secondLocale = second;
};

const has = (reading: Reading, meaning: string) => reading.sentence.places.has(meaning);

/** What kind of day; an ordinary joint day goes without saying. */
export const anyKind: Reader = (reading) => {
  const kind = ['developmentDay', 'networkMeeting', 'teamMeeting', 'jointDay'].find((it) => has(reading, it));
  if (kind) reading.slots.kind = kind;
};

export const kind: Reader = (reading) => {
  anyKind(reading);
  if (reading.slots.kind === 'jointDay') delete reading.slots.kind;
};

export const ref: Reader = (reading) => {
  const found = reading.sentence.refs[0];
  use(reading, found);
  if (found) reading.slots.ref = found.value;
};

export const group: Reader = (reading) => {
  const found = reading.sentence.groups[0];
  use(reading, found);
  if (found) reading.slots.group = found.value.name;
};

/** The group whose agenda it is, when it was said beside the agenda and is not part of the title. */
export const agendaGroup: Reader = (reading) => {
  if (reading.cover.found.has('{group}')) group(reading);
};

export const newGroup: Reader = (reading) => {
  const found = reading.sentence.groups[0];
  use(reading, found);
  reading.slots.kind = found?.value.kind ?? 'otherGroup';
  if (found && !isUsual(found.value)) reading.slots.name = found.value.name;
  const { tokens, text, places } = reading.sentence;
  const named = places.get('named')?.[0] ?? (found ? undefined : places.get('group')?.[0]);
  const from = named && tokens[named.to];
  const name = /[”"“«](.{2,}?)[”"»]/.exec(text)?.[1] ?? (from && text.slice(from.start).split(/[,:;]/)[0]?.trim());
  if (!name || (named && named.to >= tokens.length)) return;
  reading.slots.name = name;
  const start = text.indexOf(name);
  for (const [at, token] of tokens.entries())
    if (token.start >= start && token.end <= start + name.length) reading.cover.used.add(at);
};

/** What is said before how long: "tar cirka 10 min". */
const lasting = new Set(
  'tar tog kräver räcker behöver behövs reservera ca cirka ungefär max högst typ takes about around max vie kestää noin max varataan varaa varatkaa varattu varattaisiin varattais varattava varaus aikaa aikavaraus kesto kestoksi kestoaika ajaksi pituus boka bokas avsätt tid varaktighet reserve allow time duration length'.split(
    ' ',
  ),
);

export const minutes: Reader = (reading) => {
  const { tokens } = reading.sentence;
  for (const unit of meant(reading, 'minutes')) {
    const number = Number(tokens[unit.from - 1]?.text);
    if (!Number.isInteger(number) || number <= 0) continue;
    const about = tokens.slice(0, unit.from - 1).findLastIndex(({ lower }) => !lasting.has(lower)) + 1;
    use(reading, { from: about, to: unit.to });
    reading.slots.minutes = number;
    return;
  }
  const glued = tokens.findIndex((it) => /^\d{1,3}(?:min|m)$/.test(it.lower));
  const lengths = meant(reading, 'long').map((it) => ({ ...it, long: Number(it.value) }));
  if (glued >= 0)
    lengths.push({ from: glued, to: glued + 1, value: '', long: Number.parseInt(tokens[glued]?.text ?? '', 10) });
  const length = lengths[0];
  use(reading, length);
  if (length) reading.slots.minutes = length.long;
};

export const status: Reader = (reading) => {
  if (has(reading, 'overdue')) reading.slots.status = 'overdue';
  else if (has(reading, 'open')) reading.slots.status = 'open';
};

export const by: Reader = (reading) => {
  if (has(reading, 'byTeam')) reading.slots.by = 'team';
  else if (has(reading, 'byType')) reading.slots.by = 'type';
};
