import { z } from 'zod';
import { areaCard, countyCard } from '#cards/region.ts';
import { refuse } from '#domain/errors.ts';
import { type RegionArea, type RegionCounty, regionCounties } from '#domain/regions.ts';
import { type Places, placesIn, placesNear, placesWith } from '#search/places.ts';
import { ask } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';

const MOST_BUTTONS = 4;

type Place = { readonly county: RegionCounty } | { readonly area: RegionArea };

/**
 * The employment areas of a county, or the county of an area, by a name in any form. A name that is both means what the
 * sentence has it for: the county whose areas are asked, or the area whose county is.
 */
export const queryRegion = feature({
  name: 'region.query',
  may: 'staff',
  slots: z.object({ county: slot.line.optional(), area: slot.line.optional() }),
  // What is no place may be somebody's name.
  unsaid: ['county', 'area'],
  form: ({ t }) => [
    {
      slot: 'county',
      kind: 'choice',
      required: true,
      options: regionCounties.map(({ name }) => ({ value: name.fi, title: t.region.named(name) })),
    },
  ],
  async run(turn, { county, area }) {
    const typed = county ?? area;
    if (!typed) return refuse('region.unknown');
    const known = placesIn(typed);
    const [first] = of(known, county !== undefined);
    if (first) return draw(turn, oneOf(turn, of(known, county !== undefined)));
    const part = of(placesWith(typed), county !== undefined);
    const near = part.length > 0 ? part : of(placesNear(typed), county !== undefined);
    if (near.length === 0) refuse('region.unknown');
    return draw(turn, oneOf(turn, near), true);
  },
});

/** Counties or areas: those that were asked for, or else the others. */
function of({ counties, areas }: Places, wantsCounty: boolean): Place[] {
  const [first, second] = wantsCounty
    ? [counties.map(asCounty), areas.map(asArea)]
    : [areas.map(asArea), counties.map(asCounty)];
  return first.length > 0 ? first : second;
}

const asCounty = (county: RegionCounty): Place => ({ county });
const asArea = (area: RegionArea): Place => ({ area });

/** The only one, or asks which. */
function oneOf({ t }: Turn, places: readonly Place[]): Place {
  const [first, ...others] = places;
  if (first && others.length === 0) return first;
  return ask(
    t.common.which,
    places.slice(0, MOST_BUTTONS).map((place) => ({ title: nameOf(t, place), slots: idOf(place) })),
  );
}

const nameOf = (t: Turn['t'], place: Place) => t.region.named(('county' in place ? place.county : place.area).name);

const idOf = (place: Place) =>
  'county' in place ? { county: place.county.name.fi, area: undefined } : { county: undefined, area: place.area.id };

function draw({ t }: Turn, place: Place, guessed = false) {
  const read = guessed ? nameOf(t, place) : undefined;
  return 'county' in place ? countyCard(t, place.county, { read }) : areaCard(t, place.area, { read });
}
