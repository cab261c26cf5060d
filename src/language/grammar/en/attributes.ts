import type { attributes as fi } from '../fi/attributes.ts';

export const attributes: Record<keyof typeof fi, string> = {
  place: 'place venue location located_at address',
  named: 'named called name',
  'locale:fi': 'finnish suomi',
  'locale:sv': 'swedish svenska',
  'locale:en': 'english',
  'minutes:': 'min minutes mins minute',
  'half:hour': 'half_an_hour half_hour',
  'one:hour': 'an_hour one_hour',
  and: 'and &',
};
