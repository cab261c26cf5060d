import { regionName } from '#domain/counties.ts';
import type { Locale } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import type { Texts } from '#i18n/index.ts';
import type { Practice } from '#store/practice.ts';

/** A practice as a file tells it, in one language. */
export interface Told {
  readonly title: string;
  readonly summary: string;
  readonly theme: string;
  readonly regions: string;
  readonly tags: string;
  readonly usedBy: string;
}

/** Published practices by theme, both in the order of the language; those without a theme last. */
export function byTheme(
  t: Texts,
  practices: readonly Practice[],
  uses: ReadonlyMap<string, readonly string[]>,
): [theme: string, of: Told[]][] {
  const compare = comparing(t.lang);
  const told = practices.map((practice) => tell(t, practice, uses.get(practice.id) ?? []));
  told.sort((a, b) => compare(a.title, b.title));
  const themes = [...Map.groupBy(told, ({ theme }) => theme)];
  return themes.sort(([a], [b]) => Number(!a) - Number(!b) || compare(a, b));
}

function tell(t: Texts, practice: Practice, usedBy: readonly string[]): Told {
  const places = practice.regions.map((region) => regionName(region, t.lang as Locale));
  return {
    title: practice.title,
    summary: practice.summary || t.goodPractice.noSummary,
    theme: practice.theme ?? '',
    regions: [...places, ...(practice.national ? [t.goodPractice.national] : [])].join(', '),
    tags: practice.tags.join(', '),
    usedBy: usedBy.join(', '),
  };
}

/** What is said of a practice beside its text, each with its label; nothing that is empty. */
export const factsOf = (t: Texts, { regions, tags, usedBy }: Told): (readonly [label: string, value: string])[] =>
  (
    [
      [t.goodPractice.labels.regions, regions],
      [t.goodPractice.labels.tags, tags],
      [t.practiceUse.usedBy, usedBy],
    ] as const
  ).filter(([, value]) => value);
