import practices from '#facts/good-practices.fi.json' with { type: 'json' };
import type { Entry } from '#search/index.ts';

const starts =
  'työ kunta terveys asiakas palvelu nuoriso koulutus kuntoutus verkosto alue tieto yhteis moni osa lähi perhe';
const middles =
  'johto ohjaus tuki neuvonta hallinta kehitys arviointi seuranta suunnittelu sopimus hanke laatu viestintä';
const ends =
  'ryhmä tiimi malli polku palvelu päivä kooste ohjelma verkosto keskus paja työ tapaaminen sopimus käytäntö kortti';
const wordsOf = (text: string) => text.split(/\W*\s+/u).filter(Boolean);

/** The same numbers every time: 0 up to 1. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A collection of practices made of the words of the field, each as often as in the first practices, with thousands of compounds now and then. */
export function collectionOf(size: number): Entry<number>[] {
  const next = numbers(7);
  const of = (all: readonly string[]) => all[Math.floor(next() * all.length)] ?? '';
  const common = practices.flatMap(({ title, summary }) => wordsOf(`${title} ${summary}`));
  const [first, second, last] = [starts, middles, ends].map(wordsOf) as [string[], string[], string[]];
  const compounds = first.flatMap((a) => second.flatMap((b) => last.map((c) => a + b + c)));
  const endings = ['', 'n', 'ssa', 'sta', 'lla', 'ista'];
  const word = () => (next() < 0.8 ? of(common) : of(compounds) + of(endings));
  const text = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: size }, (_, document) => ({
    document,
    fields: [
      { text: text(4), weight: 3 },
      { text: text(2), weight: 2 },
      { text: text(20), weight: 1 },
    ],
  }));
}
