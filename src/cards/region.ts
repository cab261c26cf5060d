import { areasOf, type RegionArea, type RegionCounty, regionsAsOf } from '#domain/regions.ts';
import { comparing } from '#i18n/collate.ts';
import type { Texts } from '#i18n/index.ts';
import type { Button, Card } from './card.ts';
import { noticeCard } from './notice.ts';

interface Said {
  /** How a name was read that was not written as it is. */
  readonly read?: string | undefined;
}

/** The employment areas of a county; of one that is in another county too, which. */
export function countyCard(t: Texts, county: RegionCounty, { read }: Said = {}): Card {
  const areas = areasOf(county);
  return noticeCard(t, {
    title: t.region.ofCounty(t.region.named(county.name), areas.length),
    lines: [...readLine(t, read), ...areas.map((area) => areaLine(t, area, county)), asOfLine(t)],
    buttons: [allButton(t)],
  });
}

/** The county or counties of an employment area, and what else is there. */
export function areaCard(t: Texts, area: RegionArea, { read }: Said = {}): Card {
  const { counties } = area;
  return noticeCard(t, {
    title: t.region.ofArea(
      t.region.named(area.name),
      counties.map(({ name }) => t.region.named(name)),
    ),
    lines: [...readLine(t, read), ...counties.map((county) => neighboursLine(t, area, county)), asOfLine(t)],
    buttons: [...counties.map((county) => countyButton(t, county)), allButton(t)],
  });
}

/** The employment areas that are in two counties. */
export const spanningCard = (t: Texts, areas: readonly RegionArea[]): Card =>
  noticeCard(t, {
    title: t.region.spanning(areas.length),
    lines: [
      ...areas.map(
        ({ name, counties }) =>
          `**${t.region.named(name)}**: ${t.region.and(counties.map(({ short }) => t.region.named(short)))}`,
      ),
      asOfLine(t),
    ],
    buttons: [allButton(t)],
  });

/** Every county with its employment areas. */
export const allRegionsCard = (t: Texts, counties: readonly RegionCounty[], areas: number): Card =>
  noticeCard(t, {
    title: t.region.all(counties.length - 1, areas),
    lines: [...byName(t, counties).map((county) => wholeLine(t, county)), asOfLine(t)],
    buttons: [{ title: t.commands['region.spanning'].title, verb: 'region.spanning', fresh: true }],
  });

const byName = (t: Texts, counties: readonly RegionCounty[]) => {
  const compare = comparing(t.lang);
  return counties.toSorted((a, b) => compare(t.region.named(a.short), t.region.named(b.short)));
};

const areaLine = (t: Texts, { name, counties }: RegionArea, own: RegionCounty) => {
  const others = counties.filter((county) => county !== own).map((county) => t.region.named(county.name));
  return `**${t.region.named(name)}**${others.length > 0 ? ` (${t.region.alsoIn(others)})` : ''}`;
};

const neighboursLine = (t: Texts, area: RegionArea, county: RegionCounty) => {
  const others = areasOf(county).filter((other) => other !== area);
  const names = others.map(({ name }) => t.region.named(name));
  return `**${t.region.named(county.name)}**: ${names.length > 0 ? t.region.neighbours(names) : t.region.alone}`;
};

const wholeLine = (t: Texts, county: RegionCounty) => {
  const names = areasOf(county).map(({ name }) => t.region.named(name));
  return `**${t.region.named(county.short)}** (${names.length}): ${names.join(', ')}`;
};

const readLine = (t: Texts, read: string | undefined) => (read ? [t.region.read(read)] : []);

const asOfLine = (t: Texts) => t.region.asOf(t.date.spoken(regionsAsOf));

const countyButton = (t: Texts, { name }: RegionCounty): Button => ({
  title: t.region.named(name),
  verb: 'region.query',
  slots: { county: name.fi },
  fresh: true,
});

const allButton = (t: Texts): Button => ({
  title: t.commands['region.list'].title,
  verb: 'region.list',
  fresh: true,
});
