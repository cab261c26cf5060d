import { listRegions, spanningRegions } from './list.ts';
import { queryRegion } from './query.ts';

/** What the bot knows of the counties and their employment areas. */
export const region = [queryRegion, listRegions, spanningRegions];
