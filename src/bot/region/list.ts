import { z } from 'zod';
import { allRegionsCard, spanningCard } from '#cards/region.ts';
import { regionAreas, regionCounties, spanningAreas } from '#domain/regions.ts';
import { feature } from '../feature.ts';

/** How many counties and employment areas there are, and which. */
export const listRegions = feature({
  name: 'region.list',
  may: 'staff',
  slots: z.object({}),
  run: async ({ t }) => allRegionsCard(t, regionCounties, regionAreas.length),
});

/** The employment areas that are in two counties. */
export const spanningRegions = feature({
  name: 'region.spanning',
  may: 'staff',
  slots: z.object({}),
  run: async ({ t }) => spanningCard(t, spanningAreas),
});
