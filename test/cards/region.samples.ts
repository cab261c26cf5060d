import { allRegionsCard, areaCard, countyCard, spanningCard } from '#cards/region.ts';
import { regionAreas, regionCounties, spanningAreas } from '#domain/regions.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const county = (code: string) => regionCounties.filter((each) => each.code === code);
const area = (id: string) => regionAreas.filter((each) => each.id === id);

export const regionSamples: readonly Sample[] = [
  ...county('08').map((pirkanmaa) => ({
    name: 'region-county',
    card: (locale: Parameters<Sample['card']>[0]) => countyCard(textsOf(locale), pirkanmaa),
  })),
  ...area('Keski-Savo').map((keskiSavo) => ({
    name: 'region-area',
    card: (locale: Parameters<Sample['card']>[0]) => {
      const t = textsOf(locale);
      return areaCard(t, keskiSavo, { read: t.region.named(keskiSavo.name) });
    },
  })),
  { name: 'region-spanning', card: (locale) => spanningCard(textsOf(locale), spanningAreas) },
  { name: 'region-all', card: (locale) => allRegionsCard(textsOf(locale), regionCounties, regionAreas.length) },
];
