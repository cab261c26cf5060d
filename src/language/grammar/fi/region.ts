export const region = {
  county: 'hyvinvointialue*',
  area: 'työllisyysalue*',
  recommendation: 'suosituk* suositus*',
  unbegun: 'aloittamatta ei_ole_aloitettu ei_aloitettu',
  progressed: 'etenemi* edistymi* edetty edenneet edistyneet edistytty edistyvät toteutuneet saatu',
  state: 'vaiheessa tila tilanne tilassa etenevät edenneet toteutu*',
} as const;
