import { regionName } from '#domain/counties.ts';
import type { Locale } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';

/** A practice as it is shown. */
export interface PracticeProps {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly theme: string | null;
  readonly tags: readonly string[];
  /** Counties by their Finnish names, or what else was said. */
  readonly regions: readonly string[];
  readonly national: boolean;
  readonly state: 'proposed' | 'published' | 'archived';
  readonly proposedBy: string | null;
}

export interface PracticeCardProps {
  readonly practice: PracticeProps;
  /** What has just happened; the title alone when nothing has. */
  readonly said?: string;
  readonly lines?: readonly string[];
  /** Organisations that have taken it into use. */
  readonly uses?: readonly string[];
  /** The newest first; `about` says whose and when. */
  readonly comments?: readonly { readonly text: string; readonly about: string }[];
  readonly buttons?: readonly Button[];
}

/** One practice whole. Without buttons it can be put into any chat. */
export function practiceCard(t: Texts, props: PracticeCardProps): Card {
  const { practice, said, lines = [], uses = [], comments = [], buttons = [] } = props;
  const { labels } = t.goodPractice;
  const facts = [
    [labels.theme, plain(practice.theme ?? '')],
    [labels.regions, whereOf(t, practice)],
    [labels.tags, practice.tags.map(plain).join(', ')],
    [labels.state, practice.state === 'published' ? '' : t.goodPractice.state(practice.state)],
    [labels.by, plain(practice.proposedBy ?? '')],
    [t.practiceUse.usedBy, usersOf(t, uses)],
  ];
  return expand('practice', {
    lang: t.lang,
    title: said ?? plain(practice.title),
    lines,
    summary: plain(practice.summary) || t.goodPractice.noSummary,
    facts: facts.filter(([, value]) => value).map(([title, value]) => ({ title, value })),
    commentsTitle: comments.length > 0 ? t.practiceUse.comments : '',
    comments: comments.map(({ text, about }) => ({ text: plain(text), about: plain(about) })),
    buttons: buttons.map(button),
  });
}

/** More would not be read. */
const MOST_USERS = 12;

function usersOf(t: Texts, uses: readonly string[]): string {
  const names = uses.slice(0, MOST_USERS).map(plain).join(', ');
  return uses.length > MOST_USERS ? `${names} ${t.practiceUse.andMore(uses.length - MOST_USERS)}` : names;
}

/** A piece of a text; a marked one is a word that was searched for. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface FoundPractice extends PracticeProps {
  readonly titlePieces: readonly Piece[];
  /** What of the summary tells why it was found. */
  readonly textPieces: readonly Piece[];
}

export interface PracticesCardProps {
  readonly asked: { readonly query: string; readonly region?: string | undefined; readonly theme?: string | undefined };
  /** What the search can be narrowed to. */
  readonly themes: readonly string[];
  readonly regions: readonly string[];
  readonly total: number;
  readonly rows: readonly FoundPractice[];
  /** The number of the first row, from 1, and how many a page holds. */
  readonly first: number;
  readonly pageSize: number;
  /** Counties that were asked for in vain. */
  readonly elsewhere: readonly string[];
  /** Words to try when nothing was found. */
  readonly nearest: readonly string[];
  /** Proposals that wait for the reader to publish them. */
  readonly waiting: number;
}

/** What a search found, the best first, and a field to search again. */
export function practicesCard(t: Texts, props: PracticesCardProps): Card {
  const { asked, total, rows, first, pageSize, elsewhere, nearest, waiting } = props;
  const query = [asked.query, asked.theme, asked.region && regionName(asked.region, t.lang as Locale)]
    .filter(Boolean)
    .join(', ');
  const texts = t.goodPractice;
  const none = query ? texts.none(plain(query)) : texts.empty;
  const last = first + rows.length - 1;
  const places = elsewhere.map((region) => regionName(region, t.lang as Locale)).join(', ');
  const page = (number: number) => ({
    verb: 'practice.search',
    // The fields may have been changed since: a page is of what was asked.
    slots: { ...(asked.query ? { asked: asked.query } : {}), page: number },
  });
  const number = Math.ceil(first / pageSize);
  const buttons: Button[] = [
    { title: texts.find, verb: 'practice.search', primary: true },
    ...(last < total ? [{ title: texts.more, ...page(number + 1) }] : []),
    ...(number > 1 ? [{ title: texts.back, ...page(number - 1) }] : []),
    ...(waiting > 0 ? [{ title: texts.showWaiting, verb: 'practice.search', slots: { state: 'proposed' } }] : []),
    ...nearest.map((word) => ({ title: word, verb: 'practice.search', slots: { asked: word } })),
    { title: texts.propose, verb: 'practice.propose', fresh: true },
  ];
  return expand('practices', {
    lang: t.lang,
    title: total === 0 ? none : query ? texts.found(total, plain(query)) : texts.all(total),
    lines: [
      places && texts.elsewhere(places),
      total === 0 && nearest.length > 0 && texts.noneHint,
      waiting > 0 && texts.waiting(waiting),
    ].filter(Boolean),
    rows: rows.map((row) => rowOf(t, row)),
    range: total > rows.length ? texts.range(first, last, total) : '',
    searchLabel: t.fields.query,
    placeholder: texts.placeholder,
    query: asked.query,
    filters: [
      filter(
        t.fields.theme,
        'onlyTheme',
        asked.theme,
        optionsOf(t, props.themes, (theme) => theme),
      ),
      filter(
        t.fields.region,
        'onlyRegion',
        asked.region,
        optionsOf(t, props.regions, (it) => regionName(it, t.lang as Locale)),
      ),
    ].filter(({ choices }) => choices.length > 1),
    buttons: buttons.map(button),
  });
}

/** The choice that narrows nothing: a choice has no empty value. The fields have names that no form has. */
const everything = 'all';

const filter = (label: string, id: string, value: string | undefined, choices: object[]) => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'compact',
  value: value ?? everything,
  choices,
});

function optionsOf(t: Texts, values: readonly string[], titleOf: (value: string) => string) {
  const compare = comparing(t.lang);
  const named = values.map((value) => ({ value, title: titleOf(value) }));
  return [{ value: everything, title: t.goodPractice.any }, ...named.sort((a, b) => compare(a.title, b.title))];
}

function rowOf(t: Texts, row: FoundPractice) {
  const state = row.state === 'published' ? '' : t.goodPractice.state(row.state);
  const open = button({ title: t.goodPractice.open, verb: 'practice.show', slots: { id: row.id }, fresh: true });
  return {
    title: bold(row.titlePieces),
    text: bold(row.textPieces),
    about: [state, plain(row.theme ?? ''), whereOf(t, row)].filter(Boolean).join(' · '),
    buttons: [{ ...open, tooltip: t.goodPractice.openOne(row.title) }],
  };
}

const bold = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `**${plain(text)}**` : plain(text))).join('');

const whereOf = (t: Texts, { regions, national }: Pick<PracticeProps, 'regions' | 'national'>): string =>
  [
    ...regions.map((region) => plain(regionName(region, t.lang as Locale))),
    ...(national ? [t.goodPractice.national] : []),
  ].join(', ');
