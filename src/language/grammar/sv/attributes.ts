import type { attributes as fi } from '../fi/attributes.ts';

export const attributes: Record<keyof typeof fi, string> = {
  place: 'plats platsen adress på_adressen',
  named: 'namn namnet som_heter heter med_namnet',
  'locale:fi': 'finska suomi',
  'locale:sv': 'svenska ruotsi',
  'locale:en': 'engelska english',
  'minutes:': 'min minuter minut',
  'half:hour': 'en_halv_timme halvtimme halv_timme',
  'one:hour': 'en_timme timme',
  and: 'och samt &',
};
