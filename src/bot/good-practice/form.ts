import { z } from 'zod';
import type { Field } from '#cards/form.ts';
import { counties, regionName } from '#domain/counties.ts';
import { titleFrom } from '#domain/from-message.ts';
import { oneLine, paragraphs } from '#domain/typed-text.ts';
import type { Locale } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import { regionsIn } from '#search/regions.ts';
import type { PracticeFacts } from '#store/practice.ts';
import type { Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { collectionOf } from './collection.ts';

/** The choice that stands for the whole country. */
const everywhere = 'national';

const text = (most: number) => z.string().max(most).transform(oneLine);

export const practiceSlots = {
  title: slot.line.transform(oneLine).pipe(slot.line),
  summary: slot.longText.transform(paragraphs).optional(),
  /** Counties and other places, comma-separated, as a sentence or the form gives them. */
  region: text(600).optional(),
  theme: text(100).optional(),
  tags: text(300).optional(),
};

/** The whole of a practice; places and themes that the collection has already are among the choices. */
export async function practiceForm({ db, actor, t }: Turn): Promise<readonly Field[]> {
  const { themes, regions } = await collectionOf(db, actor.workspace.id);
  const compare = comparing(t.lang);
  const places = [...new Set([...counties.map(({ fi }) => fi), ...regions])]
    .map((value) => ({ value, title: regionName(value, t.lang as Locale) }))
    .sort((a, b) => compare(a.title, b.title));
  const options = [...themes].sort(compare).map((value) => ({ value, title: value }));
  return [
    { slot: 'title', kind: 'text', required: true, label: t.goodPractice.name },
    { slot: 'summary', kind: 'longText' },
    { slot: 'region', kind: 'choices', options: [{ value: everywhere, title: t.goodPractice.national }, ...places] },
    ...(options.length > 0 ? [{ slot: 'theme' as const, kind: 'choice' as const, options }] : []),
    { slot: 'tags', kind: 'text' },
  ];
}

type Slots = z.infer<z.ZodObject<typeof practiceSlots>>;

export function factsOf({ title, summary, region, theme, tags }: Slots): PracticeFacts {
  const places = listOf(region);
  const regions = places.filter((place) => place !== everywhere).flatMap(countiesOr);
  return {
    title: capital(title),
    summary: summary ?? '',
    theme: theme || null,
    tags: [...new Set(listOf(tags))].slice(0, 10),
    regions: [...new Set(regions)],
    national: places.includes(everywhere),
  };
}

const LONGEST_SUMMARY = 4000;

/** What the form holds of someone's message: its first sentence names it, the whole tells of it. */
export const fromMessage = (message: string): { title: string; summary: string } => ({
  title: titleFrom(message),
  summary: paragraphs(message).slice(0, LONGEST_SUMMARY),
});

/** The other way: what the form's fields hold of a practice. */
export const slotsOf = ({ title, summary, theme, tags, regions, national }: PracticeFacts) => ({
  title,
  summary,
  theme,
  tags: tags.join(', '),
  region: [...regions, ...(national ? [everywhere] : [])],
});

/** Counties by their kept names; a place that names none stays as it was said. */
function countiesOr(place: string): readonly string[] {
  const { regions } = regionsIn(place);
  return regions.length > 0 ? regions : [place];
}

const capital = (title: string) => title.charAt(0).toLocaleUpperCase('fi') + title.slice(1);

const listOf = (typed = ''): string[] =>
  typed
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
