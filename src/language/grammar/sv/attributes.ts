import type { attributes as fi } from '../fi/attributes.ts';

export const attributes: Record<keyof typeof fi, string> = {
  place: 'plats platsen adress på_adressen lokal lokalen mötesplats stället platsen_är',
  named: 'namn namnet som_heter heter med_namnet',
  'locale:fi': 'finska suomi finsk',
  'locale:sv': 'svenska ruotsi svensk svenskspråkig*',
  'locale:en': 'engelska english engelsk',
  'minutes:': 'min minuter minut minuters min. minuterna',
  and: 'och samt &',
  'long:15': 'kvart en_kvart',
  'long:30': 'en_halv_timme halvtimme halv_timme',
  'long:60': 'en_timme timme',
  'long:90': 'en_och_en_halv_timme',
};
