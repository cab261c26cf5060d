/**
 * The forms of a Finnish verb in which something is asked for, from five of them as a person would say them one after
 * another: `siirrä~siirtää~siirtäkää~siirtäisi~siirretään`. What tells of the past is not among them, since nothing
 * is to be done then. Spoken forms too: siirtäs, siirtäis, siirrettäis; each also with what hangs on it: siirräpä,
 * siirtäisitkö.
 */
export function verbForms(written: string): string[] {
  const [weak = '', infinitive = '', plural = '', conditional = '', passive = ''] = written.split('~');
  const would = [conditional, conditional.replace(/isi$/, 'si'), conditional.replace(/isi$/, 'is')];
  const strong = /d(?:aan|ään)$/.test(passive)
    ? passive.replace(/d(aan|ään)$/, 't$1')
    : passive.replace(/(?<=[aeiouyäö])t(aan|ään)$/, 'tt$1');
  const passiveWould = strong.replace(/aan$/, 'aisiin').replace(/ään$/, 'äisiin');
  const all = [
    ...['', 'n', 't', 'mme', 'tte'].map((ending) => weak + ending),
    infinitive,
    plural,
    ...would.slice(0, 2).flatMap((it) => ['', 'n', 't', 'mme', 'tte'].map((ending) => it + ending)),
    would[2] ?? '',
    passive,
    ...(passive.endsWith('n') ? [passive.slice(0, -1), passive.replace(/n$/, 's')] : []),
    passiveWould,
    strong.replace(/aan$/, 'ava').replace(/ään$/, 'ävä'),
    strong.replace(/aan$/, 'avaksi').replace(/ään$/, 'äväksi'),
    passiveWould.replace(/isiin$/, 'is'),
    passiveWould.replace(/isiin$/, 's'),
    ...participles(strong, passive),
    ...doing(weak, infinitive),
  ].filter(Boolean);
  return [...new Set(all.flatMap((form) => [form, ...hanging(form)]))];
}

/** "Saisiko sen siirrettyä", "siirretyksi". */
const participles = (strong: string, passive: string) => [
  strong.replace(/a+n$/, 'ua').replace(/ä+n$/, 'yä'),
  ...['uksi', 'uks'].map((end) => passive.replace(/a+n$/, end).replace(/ä+n$/, end.replace('u', 'y'))),
];

/** "Auttaisitko siirtämään", "siirtäminen", "siirtämistä". */
function doing(weak: string, infinitive: string): string[] {
  const stem = /[aeiouyäö]{2}$/.test(infinitive) ? infinitive.slice(0, -1) : weak;
  const ends = /[aou]/.test(stem) ? ['maan', 'minen', 'mista', 'misen'] : ['mään', 'minen', 'mistä', 'misen'];
  return ends.map((end) => stem + end);
}

/** "-ko", "-pa", "-han" and their like, by the vowels of the word. */
function hanging(form: string): string[] {
  const back = /[aou]/.test(form);
  const ends = back ? ['ko', 'kohan', 'pa', 'ppa', 'han', 's', 'pas'] : ['kö', 'köhän', 'pä', 'ppä', 'hän', 's', 'päs'];
  return ends.map((end) => form + end);
}
