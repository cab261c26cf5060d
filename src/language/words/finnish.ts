/**
 * Finnish case forms undone by rule. A form can come from several words ("Korhosta": Korhonen, Korho), so each
 * function gives its guesses, the likeliest first.
 */

/** Stems whose nominative no rule finds; the end of a compound counts. */
const stems: Readonly<Record<string, string>> = {
  tue: 'tuki',
  kyvy: 'kyky',
  vuode: 'vuosi',
  uude: 'uusi',
  tarpee: 'tarve',
  lapse: 'lapsi',
  tavoittee: 'tavoite',
  tiede: 'tieto',
  ajo: 'ajo',
  laadu: 'laatu',
  alu: 'alku',
  rahoitukse: 'rahoitus',
  laie: 'laki',
  lai: 'laki',
  työ: 'työ',
  tila: 'tila',
  rooli: 'rooli',
  mallei: 'malli',
  malli: 'malli',
  tiimi: 'tiimi',
  nime: 'nimi',
  jäsene: 'jäsen',
  avaime: 'avain',
  hankkee: 'hanke',
  luvu: 'luku',
  ikä: 'ikä',
  iä: 'ikä',
  ryhmä: 'ryhmä',
  kehykse: 'kehys',
  kannata: 'kannata',
  päivä: 'päivä',
  kokei: 'koe',
  raja: 'raja',
  polu: 'polku',
  tavan: 'tapa',
  tava: 'tapa',
  sovu: 'sopu',
  soito: 'soitto',
  keito: 'keitto',
  voito: 'voitto',
  tulkkaukse: 'tulkkaus',
  vuokri: 'vuokrat',
};

const uniq = (words: string[]) => [...new Set(words)];

const grades: readonly [RegExp, string][] = [
  [/hd(?=[aäoöuyie]$)/, 'ht'],
  [/nn(?=[aäi]$)/, 'nt'],
  [/(?<=[aeiouyäö]{1})d(?=[aäoöuy]$)/, 't'],
  [/(?<=(?:^|[^aeiouyäö])[aeiouyäö]|[aeouyäör])t(?=i$)/, 'tt'],
  [/(?<=^[^aeiouyäö][aeiouyäö])p(?=i$)/i, 'pp'],
  [/ng(?=[aäoöuy]$)/, 'nk'],
  [/mm(?=[aäoöuyi]$)/, 'mp'],
  [/rr(?=[aä]$)/, 'rt'],
  [/ll(?=[aäo]$)/, 'lt'],
];

/** Strong grades of a weak stem, likeliest first: Lehdo → Lehto, ranna → ranta, arvioinni → arviointi. */
const strengthen = (stem: string): string[] =>
  grades.filter(([weak]) => weak.test(stem)).map(([weak, strong]) => stem.replace(weak, strong));

/** Nominatives of the stem that a case ending leaves: sopimukse → sopimus, ohjaamise → ohjaaminen, liittee → liite. */
function nominatives(stem: string): string[] {
  const known = Object.keys(stems).find((it) => stem.endsWith(it) && (it.length > 2 || stem === it));
  if (known) return [stem.slice(0, -known.length) + stems[known]];
  if (/kse$/.test(stem)) return [stem.replace(/kse$/, 's')];
  if (/[aeiouyäö]se$/.test(stem)) return [stem.replace(/se$/, 'nen')];
  if (/(?:uude|yyde)$/.test(stem)) return [stem.replace(/de$/, 's')];
  if (/(?:ude|yde)$/.test(stem)) return [stem.replace(/de$/, 's')];
  if (/ee$/.test(stem)) return [weaken(stem.slice(0, -1))];
  if (/hde$/.test(stem)) return [stem.replace(/hde$/, 'hti'), stem];
  if (/mme$/.test(stem)) return [stem.replace(/mme$/, 'mpi')];
  if (/e$/.test(stem)) return [stem.replace(/e$/, 'i'), stem];
  return uniq([...strengthen(stem), stem]);
}

/** The nominative of an -e word has the weak grade: liitte → liite, osoittee → osoite. */
const weaken = (word: string) =>
  word
    .replace(/tte$/, 'te')
    .replace(/kke$/, 'ke')
    .replace(/ppe$/, 'pe')
    .replace(/tee$/, 'te')
    .replace(/(?<=n)te$/, 'ne')
    .replace(/hte$/, 'hde')
    .replace(/mpe$/, 'mme')
    .replace(/rte$/, 'rre');

/**
 * The base form of a noun: liitteestä → liite, ohjaamisesta → ohjaaminen. Takes the outer and
 * inner local cases off; what is in no such case comes back as it is.
 */
export function baseNoun(word: string): string {
  const many = /^(.{3,}[aeiouyäö]ks)i(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (many && !/^(?:indeksi|boksi)/.test(word)) return `${many}et`;
  const people = /^(.{2,}(?<!kri))isi(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (people) return `${people}iset`;
  const without = /^(.{2,}tt[oö]m)i(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (without) return without + (/ttöm/.test(without) ? 'ät' : 'at');
  const doings = /^(.{3,}(?:mi|nai|lai|läi))si(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (doings) return `${doings}set`;
  const written = /^(.{2,}(?:tt|kk|pp|[jhv]|pit)e)i(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (written) return `${written}et`;
  const tulkki = /^(.{2,}[lrns]k)ei(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (tulkki) return `${tulkki}it`;
  const seteli = /^(.{4,}[lrnst])ei(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (seteli) return `${seteli}it`;
  const doers = /^(.{3,}j)i(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (doers) return doers + (/[aou]/.test(doers) ? 'at' : 'ät');
  const whole = /^(.{2,}(?:sto|oto|edo|aido))i(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word)?.[1];
  if (whole) return `${whole}t`;
  const plural = /^(.{3,})(oi|öi|ui|yi)(?:sta|stä|lla|llä|lle|ssa|ssä)$/.exec(word);
  if (plural?.[1] && plural[2]) return `${plural[1]}${{ oi: 'at', öi: 'öt', ui: 'ut', yi: 'yt' }[plural[2]]}`;
  const stem = /^(.{2,}?)(?:sta|stä|lla|llä|lle|lta|ltä|ssa|ssä)$/.exec(word)?.[1];
  if (stem && !/^(?:muua|tää|mei|tei|siel)$/.test(stem)) return nominatives(stem)[0] ?? word;
  return word;
}

/** As `baseNoun`, also of where to: velkaneuvontaan → velkaneuvonta, ohjaukseen → ohjaus. */
export function baseOf(word: string): string {
  const long = /^(.{2,}(?:([aouyäöi])\2|ee))seen$/.exec(word)?.[1];
  if (long) return long.endsWith('ee') ? (nominatives(long)[0] ?? long) : long;
  const state = /^(.{3,}(?:uu|yy))teen$/.exec(word)?.[1];
  if (state) return `${state}s`;
  const into = /^(.{3,}(?:[aäoöuy]|[^aeiouyäö]i|[^aeiouyäö]e))(?<=([aäoöuyie]))\2n$/.exec(word)?.[1];
  if (!into) return baseNoun(word);
  return into.endsWith('e') ? (nominatives(into)[0] ?? into) : into;
}

/** The base form of an object: "lisää hankinnan asialistalle" → hankinta. */
export function baseObject(word: string): string {
  if (/(?:[^aeiouyäö]|[eo])tin$/.test(word)) return word.replace(/tin$/, 'tti');
  if (/(?:nen|in|ien|den|ten)$/.test(word) || !/[aeiouyäö]n$/.test(word)) return word;
  return nominatives(word.slice(0, -1))[0] ?? word;
}

const foreign = /(?:man|son|sson|berg|strand|qvist|kvist|ström|lund|holm|gren|lin|roos|dahl|blom|fors|näs|backa?)$/;
const ending = /^(.{2,}?)(?:lle|lla|llä|lta|ltä|sta|stä|ssa|ssä|ksi|n)$/;

/** Base forms that a name may be of: Lehtoselle → Lehtonen, Niemestä → Niemi, Korhosta → Korhonen, Mäkelälle → Mäkelä. */
export function baseNames(form: string): string[] {
  const name = form.replace(/[:'’](?:\p{L}+)$/u, '');
  if (/nen$/.test(name) || foreign.test(name)) return [name];
  const guesses: string[] = [];
  const borrowed = name.replace(/i[aä]$/, '');
  if (borrowed !== name && foreign.test(borrowed)) guesses.push(borrowed);
  const partitive = /^(.{2,}[aeiouyäö])s(?:ta|tä)$/.exec(name)?.[1];
  const stem = ending.exec(name)?.[1];
  const lent = partitive && foreign.test(partitive.replace(/i$/, ''));
  if (partitive && !lent && !/(?:e|l[aä])$/.test(partitive) && partitive.length > 3) guesses.push(`${partitive}nen`);
  if (stem && (stem.length > 3 || /lle$|est[aä]$|[^aeiouyäö][aeiouyäö]n$/.test(name)) && stem.length > 1)
    guesses.push(...nameNominatives(stem));
  if (/[aeiouyäö]sen[aä]$/.test(name)) guesses.push(name.replace(/sen[aä]$/, 'nen'));
  if (/[aeiouyäö]seen$/.test(name)) guesses.push(name.replace(/seen$/, 'nen'));
  if (/[^aeiouyäö]eä$|[^aeiouyäö]ea$/.test(name) && name.length > 4) guesses.push(name.replace(/e[aä]$/, 'i'));
  if (/(?:oa|ua|öä|yä|ää|aa)$/.test(name) && name.length > 4) guesses.push(name.slice(0, -1));
  return uniq([...guesses, name]);
}

function nameNominatives(stem: string): string[] {
  const bare = stem.replace(/i$/, '');
  if (foreign.test(bare) || (/[nrs]i$/.test(stem) && stem.length > 6)) return [bare, stem];
  if (/^(?:m|j|k)(?:äe|oe|uusela)$/i.test(stem)) return [stem.replace(/e$/, 'ki')];
  const soft = /^(\p{L}*[aeiouyäö])([kpt])([aäoiu])$/iu.exec(stem);
  const twice = soft && stem.length <= 6 ? [`${soft[1]}${soft[2]}${soft[2]}${soft[3]}`] : [];
  return uniq([...twice, ...nominatives(stem).filter((it) => !/nt[aä]$/.test(it)), stem, ...nominatives(stem)]);
}

/** "TYM-sopimuksen" → "TYM-sopimuksesta": what something is about. */
export function about(genitive: string): string {
  return genitive.replace(/n$/, /[aouAOU][^aouäöyAOUÄÖY]*$/.test(genitive) || /[aou]/.test(genitive) ? 'sta' : 'stä');
}

/** The base form of a partitive object: "ehdotan jonotilannetta" → jonotilanne; what may be another form stays. */
export function basePart(word: string): string {
  if (/.{3}ett[aä]$/.test(word)) return word.slice(0, -3);
  if (/.{2}(?:[uyoö]|aa|ää|ii|ee)st[aä]$/.test(word)) return word.slice(0, -2);
  if (/.{4}(?:aa|ää|oa|öä|ua|yä)$/.test(word) && !/(?:vapaa|maa|pää|sää)$/.test(word)) return word.slice(0, -1);
  return word;
}
