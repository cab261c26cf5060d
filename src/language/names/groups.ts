import type { Locale } from '#domain/words.ts';
import type { GroupName, Piece } from '#language/piece.ts';
import { type Lexicon, lexicon, lookUp } from '#language/words/lexicon.ts';
import type { Token } from '#language/words/tokens.ts';

/** Short names of groups in each language: kind, the Finnish base word, and the words for it. */
const names: readonly [kind: string, name: string, words: Readonly<Record<Locale, string>>][] = [
  [
    'leadershipGroup',
    'työllisyysjohtoryhmä',
    {
      fi: 'työllisyysjohtoryhm* työllisyys-johtoryhm* työllisyysjory*',
      sv: 'sysselsättningsledningsgrupp* ledningsgrupp*_för_sysselsättning*',
      en: 'leadership_group* employment_leadership_group* leadership_team*',
    },
  ],
  [
    'tymBoard',
    'TYM-johtoryhmä',
    {
      fi: 'tym-johtoryhm* tym_johtoryhm* typ-johtoryhm* typ_johtoryhm* tymjory* tym-jory* tym_jory* tym tymin tymille',
      sv: 'tym-ledningsgrupp* tym_ledningsgrupp*',
      en: 'tym_board* tym-board* tym_leadership_group*',
    },
  ],
  [
    'leadershipGroup',
    'johtoryhmä',
    { fi: 'johtoryhm* jory joryn jorylle joryä joryyn joryssa', sv: 'ledningsgrupp*', en: 'board board’s boards’' },
  ],
  [
    'areaTeam',
    'aluetiimi',
    {
      fi: 'aluetiim* alue-tiim*',
      sv: 'områdesteam* regionteam*',
      en: 'area_team* regional_team* area_teem* aera_team* area_tema* region_team*',
    },
  ],
  [
    'workAbilityTeam',
    'työkyvyn tuen tiimi',
    {
      fi: 'työkyvyn_tuen_tiim* työkykytiim*',
      sv: 'team*_för_stöd_för_arbetsförmågan arbetsförmågeteam*',
      en: 'work_ability_team* work_ability_support_team*',
    },
  ],
  ['targetGroupTeam', 'kohderyhmätiimi', { fi: 'kohderyhmätiim*', sv: 'målgruppsteam*', en: 'target_group_team*' }],
  ['targetGroupTeam', 'nuorten tiimi', { fi: 'nuorten_tiim* nuorisotiim*', sv: 'ungdomsteam*', en: 'youth_team*' }],
  ['targetGroupTeam', 'aikuisten tiimi', { fi: 'aikuisten_tiim* aikuistiim*', sv: 'vuxenteam*', en: 'adult_team*' }],
  [
    'targetGroupTeam',
    'liikkuva tiimi',
    { fi: 'liikkuva_tiimi liikkuvan_tiimin liikkuvalle_tiimille', sv: 'mobila_teamet', en: 'mobile_team*' },
  ],
  [
    'interfaceNetwork',
    'yhdyspintaverkosto',
    {
      fi: 'yhdyspintaverkosto* verkosto verkoston verkostolle verkostoa verkostoon',
      sv: 'gränssnittsnätverk*',
      en: 'interface_network*',
    },
  ],
];

const lexicons = new Map<Locale, Lexicon>();

export function groupLexicon(locale: Locale): Lexicon {
  const known = lexicons.get(locale);
  if (known) return known;
  const made = lexicon(Object.fromEntries(names.map(([, name, words]) => [name, words[locale]])));
  lexicons.set(locale, made);
  return made;
}

/** The groups a sentence names, in the Finnish base form or as the workspace has them. */
export function findGroups(words: readonly string[], locale: Locale, known: readonly string[]): Piece<GroupName>[] {
  const found: Piece<GroupName>[] = [];
  for (let from = 0; from < words.length; ) {
    const own = knownAt(words, from, known);
    const hit = lookUp(groupLexicon(locale), words, from);
    const plural = /(?:eittäin|iimit|ryhmät|iimejä|ryhmiä|teams|groups|iimien|ryhmien)$/.test(
      words[from + (hit?.length ?? 1) - 1] ?? '',
    );
    if (own && own.length > (hit?.length ?? 0))
      found.push({ from, to: from + own.length, value: { name: own.name, kind: kindOf(own.name) } });
    else if (hit && !plural)
      found.push({
        from,
        to: from + hit.length,
        value: { name: hit.meanings[0] ?? '', kind: kindOf(hit.meanings[0] ?? '') },
      });
    from += own && own.length > (hit?.length ?? 0) ? own.length : (hit?.length ?? 1);
  }
  return found;
}

/** Whether a group is called as groups of its kind are: no name of its own. */
export const isUsual = ({ kind, name }: GroupName): boolean =>
  kind !== null &&
  names.some(([of, usual]) => of === kind && usual === name) &&
  !(kind === 'targetGroupTeam' && name !== 'kohderyhmätiimi');

/** "Pohjoisen", "Itä-Uudenmaan"; a surname in -nen is in its base form. */
const genitive = /^\p{Lu}[\p{L}-]+(?<!nen)(?<=n)$/u;

/** "Pohjoisen aluetiimi", "Itä-Uudenmaan johtoryhmä": a place before a group's base form is the beginning of its name. */
export function withPlace(tokens: readonly Token[], group: Piece<GroupName>): Piece<GroupName> {
  const { from, to, value } = group;
  const [place, last] = [tokens[from - 1], tokens[to - 1]];
  const base = value.name.toLowerCase().endsWith(last?.lower ?? '?');
  if (!place || !base || place.lower === value.name.toLowerCase() || !genitive.test(place.text)) return group;
  const own = tokens.slice(from, to).map(({ text }) => text);
  return { from: from - 1, to, value: { ...value, name: [place.text, ...own].join(' ') } };
}

const kindOf = (name: string) => names.find(([, it]) => it === name)?.[0] ?? null;

/** A name of the workspace's own, any case form of it: "Pohjoisen aluetiimin" is Pohjoinen aluetiimi. */
function knownAt(
  words: readonly string[],
  from: number,
  known: readonly string[],
): { name: string; length: number } | null {
  for (const name of known) {
    const parts = name.toLowerCase().split(/\s+/);
    if (parts.every((part, at) => sameWord(words[from + at] ?? '', part))) return { name, length: parts.length };
  }
  return null;
}

function sameWord(form: string, base: string): boolean {
  const stem = Math.max(3, base.length - 3);
  return (
    form === base ||
    (base.length > 3 &&
      form.length <= base.length + 5 &&
      form.slice(0, stem) === base.slice(0, stem) &&
      /[aeiouyäöntls]$/.test(form))
  );
}
