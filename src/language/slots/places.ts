import type { Locale } from '#domain/words.ts';
import { span } from '#language/sentence.ts';
import { baseNoun, baseOf } from '#language/words/finnish.ts';
import { type Reader, type Reading, use } from './reader.ts';
import { rest } from './rest.ts';

/** Places that have no name: "kirjastolla", "kaupungintalolla", "i biblioteket", "at the library". */
const someplace: Readonly<Record<Locale, RegExp>> = {
  fi: /^\p{L}*(?:talo|kirjasto|keskukse|toimisto|huonee|sali|virasto|asema|koulu|opisto|kampukse|kabineti|auditorio|hotelli|ohjaamo|opistotalo|neuvottelutila|kokoustila)(?:ssa|ssä|lla|llä)$|^\p{L}*(?:talo|kirjasto|keskukse|toimisto|asema|huonee|sali)lle$|^\p{L}*(?:kirjastoo|toimistoo|keskuksee|huoneesee|salii|virastoo|kouluu|opistoo|kampuksee|kabinettii|auditorioo|hotellii|ohjaamoo|neuvottelutilaa|kokoustilaa)n$/iu,
  sv: /^\p{L}*(?:bibliotek|hus|kontor|rum|sal|skola|central|campus|hotell|gård|hall|center|centrum|lokal|kafé|stuga|station|byrå|museum|kyrka|torg|institut|högskola|lokalitet|utrymme)(?:et|en|an)?$/iu,
  en: /^(?:library|hall|office|room|school|centre|center|campus|hotel|auditorium)$/i,
};

const localPlace = /^(\p{Lu}[\p{L}-]+?)(?:ssa|ssä|lla|llä)$/u;
const address =
  /(?:https?:\/\/\S+)|\p{Lu}[\p{L}-]*(?:katu|tie|kuja|polku|aukio|gatan|vägen|esplanadi)\s\d+(?:\s?\p{Lu}(?:\s\d+)?)?/u;

/** "Paikka vielä auki", "paikka ilmoitetaan myöhemmin": it is told that no place is known. */
const undecided: Readonly<Record<Locale, RegExp>> = {
  fi: /^(?:(?:on|onkin|vielä|viel|toistaiseksi|yhä|edelleen|ihan)\s+)*(?:auki|avoin|avoinna|avoimena|epäselvä|epävarma|sopimatta|päättämättä|varaamatta|hakusessa|haussa|mietinnässä|selvityksessä|työn alla|tarkentuu|varmistuu|selviää|vahvistuu|vahvistetaan|ilmoitetaan|kerrotaan|sovitaan|päätetään|ei (?:ole |oo )?(?:vielä )?(?:tiedossa|tiedetä|selvillä|selvä|päätetty|sovittu|varattu|varma|vahvistettu)|myöhemmin|puuttuu)(?!\p{L})/iu,
  sv: /^(?:(?:är|ännu|än|fortfarande)\s+)*(?:öppen|öppet|oklar|oklart|obestämd|obestämt|meddelas|bestäms|bekräftas|klarnar|senare|inte (?:klar|klart|bestämd|bestämt|bokad|bokat|känd|känt)|saknas)(?!\p{L})/iu,
  en: /^(?:(?:is|still|yet|to be)\s+)*(?:open|tbc|tba|tbd|confirmed later|undecided|unknown|to be (?:confirmed|announced|decided)|decided later|announced later|not (?:yet )?(?:known|decided|confirmed|booked)|later)(?!\p{L})/iu,
};

/** Where: after "paikkana", a link, an address, or a place in its local case ("Joensuussa", "i Joensuu"). */
export const place: Reader = (reading) => {
  const { tokens, text, places, locale } = reading.sentence;
  const word = places.get('place')?.findLast((it) => it.to < tokens.length);
  const from = word && tokens[word.to];
  const named = from ? /^[^,;]+/.exec(text.slice(from.start))?.[0].trim() : undefined;
  if (named && undecided[locale].test(named)) {
    use(reading, word);
    for (const [at, token] of tokens.entries())
      if (word && at >= word.to && token.end <= (from?.start ?? 0) + named.length) reading.cover.used.add(at);
    return;
  }
  const said = named ?? address.exec(text)?.[0];
  const found = said ?? local(reading);
  use(reading, word);
  if (!found) return;
  const base = locale === 'fi' && !said ? baseOf(found) : found;
  const start = text.indexOf(found);
  for (const [at, token] of tokens.entries())
    if (token.end > start && token.start < start + found.length) reading.cover.used.add(at);
  reading.slots.place = /^teams/i.test(base) ? 'Teams' : base.replace(/\s+(?:kiitos|tack|please)$/i, '');
};

function local(reading: Reading): string | undefined {
  const { tokens, locale } = reading.sentence;
  for (const [at, token] of tokens.entries()) {
    if (reading.cover.used.has(at) || at === 0) continue;
    if (/^teams/i.test(token.text)) return token.text;
    if (locale === 'fi' && (localPlace.test(token.text) || someplace.fi.test(token.text))) return token.text;
    if (locale !== 'fi' && someplace[locale].test(token.lower)) return placeFrom(reading, at);
    if (locale !== 'fi' && /^(?:in|at|i|på)$/.test(tokens[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(token.text))
      return token.text;
  }
  return undefined;
}

/** A web address, as it was typed but for the sign that ends the sentence. */
export const webAddress: Reader = (reading) => {
  const { tokens, text } = reading.sentence;
  const found = /https?:\/\/\S*[^\s.,;:!?)”"’»]/i.exec(text);
  if (!found) return;
  const [address] = found;
  const named = reading.sentence.places.get('named')?.find(({ from }) => (tokens[from]?.start ?? 0) > found.index);
  use(reading, named);
  for (const [at, token] of tokens.entries())
    if (token.end > found.index && token.start < found.index + address.length) reading.cover.used.add(at);
  reading.slots.url = address;
};

/** "At the town hall": from after the preposition on. */
function placeFrom({ sentence: { tokens, text } }: Reading, at: number): string | undefined {
  const before = text.slice(0, tokens[at]?.end);
  return /(?:(?<!\p{L})(?:in|at|i|på|hos)|[.,]|[-–:.]\d{1,2}|\d\s?[ap]m)\s+(?!(?:in|at|i|på|hos)\s)(?!(?:jan|feb|mar|apr|may|maj|jun|jul|aug|sep|oct|okt|nov|dec)\p{L}*(?!\p{L}))((?:the\s+)?(?:\p{L}+\s+)?\p{L}+)$/iu
    .exec(before)?.[1]
    ?.replace(/^the\s+/i, '');
}

/** The region at the end of a proposal: "…, Kymenlaakso". */
export const region: Reader = (reading) => {
  const { tokens, text } = reading.sentence;
  const found = /,\s*((?:\p{Lu}[\p{L}–-]+)(?:\s(?:ja\s)?\p{Lu}[\p{L}–-]+){0,2})[.!]?\s*$/u.exec(text);
  if (!found?.[1]) return;
  reading.slots.region = found[1];
  for (const [at, token] of tokens.entries()) if (token.start >= found.index) reading.cover.used.add(at);
};

/**
 * Which area or county is asked about, in base form: "Keski-Savon työllisyysalue" → Keski-Savo. It is a county when its
 * word stands beside it, or when areas are asked for; otherwise an area.
 */
export const regionName: Reader = (reading) => {
  const found = rest(reading);
  if (!found) return;
  reading.text = found;
  const { tokens, text, locale, places } = reading.sentence;
  const kind = places.get('municipality')?.find(({ from, to }) => from > found.from && to === found.to);
  const range = { from: found.from, to: kind?.from ?? found.to };
  const capital = span(range.from, range.to).find((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
  const name = text.slice(tokens[capital ?? range.from]?.start, tokens[range.to - 1]?.end);
  const base =
    locale === 'fi'
      ? name.replace(/[\p{L}]+$/u, genitive)
      : locale === 'sv' && !owned.test(tokens[range.to]?.lower ?? '')
        ? name
        : name.replace(/s$/, '');
  reading.slots[isCounty(reading, range) ? 'county' : 'area'] = base;
};

/** "Närpes" is a name as it is, "Vasas" is not: what is theirs comes after it. */
const owned = /^(?:sysselsättning|välfärd|område|kommun|stad|region)/;

function isCounty({ sentence: { places } }: Reading, name: { to: number }): boolean {
  const [county] = places.get('county') ?? [];
  const [areas] = places.get('areas') ?? [];
  if (county?.from === name.to) return true;
  return areas !== undefined && (!county || areas.from < county.from);
}

/** A place name's genitive undone; the weak grade stays where no rule is sure: Lapin → Lappi, Savon → Savo. */
const genitive = (name: string) => {
  const stem = /^(.{2,})n$/.exec(name)?.[1];
  if (!stem || /nen$/.test(name)) return baseNoun(name);
  if (/[aeiouyäö]se$/.test(stem)) return stem.replace(/se$/, 'nen');
  if (/pi$/.test(stem)) return stem.replace(/pi$/, 'ppi');
  if (/keli$/.test(stem)) return stem.replace(/keli$/, 'kkeli');
  return stem.replace(/nna$/, 'nta').replace(/nnä$/, 'ntä').replace(/äe$/, 'äki').replace(/ahde$/, 'ahti');
};
