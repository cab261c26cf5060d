import { begins, type Cover } from '#language/match.ts';
import type { Sentence } from '#language/sentence.ts';

/** What a question begins with. */
const openings = ['how', 'who', 'when', 'what'];

/** "Otettiinko", "poistettiinkohan", "siirtyikö"; not "voitaisiinko", which asks for it. */
const wasItDone = /(?:(?<!is)t?iin|(?:[ltnrkpvhjmuy])i)k[oö](?:h[aä]n|s)?$/;

/** One of a title or a wish: "onko ok jos perutaan", "mitä jos siirretään". */
const wish =
  /^(?:mitä|mitäs|miten|entä) (?:jos|olis|ois)|^(?:onko|onks|onkos|eikö) (?:se )?(?:ok|okei|ookoo|mahdollis|kiva|hyvä|sopi|mitenkään)/;

/** "Jos päivä perutaan, kerro": what may come is not asked for. */
const condition =
  /^(?:jos|mikäli) [^,]*, *(?:(?:kerro|ilmoita|sano|mitä|miten|kuka|ketkä|milloin)(?!\p{L})|\p{L}+k[oö](?:h[aä]n)?(?!\p{L}))/u;

/** "Jos päivä pidettäisiin Tampereella, pääsisin junalla": it is thought of what would come of it. */
const imagined =
  /^(?:jos|mikäli) [^,]*(?:isi|isin|isit|isimme|isitte|isivat|isivät|isiin|ais|äis|ois|öis)(?!\p{L})[^,]*, *(?:(?:niin|sitten|sit|minä|mä|me|se|hän|kaikki|moni|useampi) )*(?:pääs|tul|eht|ol|sa|jaks|pysty|kerke|matkust|osallistu|säästy|säästä|helpott|onnistu|riitt|kävelis|mahtu|voitta|hävi)\p{L}*(?:isi|isin|isimme|isivat|isivät|isiin|is)(?!\p{L})[^?]*$/u;

/** "Pitäisiköhän miettiä, tarvitaanko sitä": it is thought of, not asked for. */
const weighed =
  /(?<!\p{L})(?:miettiä|mietitään|mietin|mietittiin|mietimme|pohtia|pohditaan|pohdin|harkita|harkitaan|harkitsen|pähkäillä|pähkäilen|arvuuttelen|ihmettelen|emmin)(?!\p{L})[^.!]*\p{L}+k[oö](?:h[aä]n)?(?!\p{L})/u;

/**
 * In Finnish: it asks whether, how or by whom something is done, which is no request to do it unless the shape takes the
 * asking in. `asksOnly` is the same for the other languages, where the first words tell.
 */
export function asked(sentence: Sentence, { used }: Cover): boolean {
  if (sentence.locale !== 'fi') return false;
  const { places, under, tokens, weights, text } = sentence;
  const said = text.trim().toLowerCase();
  if (wish.test(said)) return false;
  if (condition.test(said) || imagined.test(said) || weighed.test(said)) return true;
  const opens =
    openings.some((name) => places.get(name)?.some((it) => begins(it, sentence) && !used.has(it.from))) ||
    [places, under].some((list) => list.get('isIt')?.some((it) => begins(it, sentence)));
  if (opens) return true;
  const first = tokens[weights.findIndex((it) => it > 0)];
  if (first && wasItDone.test(first.lower)) return true;
  return places.get('or')?.some((it) => !used.has(it.from)) === true;
}
