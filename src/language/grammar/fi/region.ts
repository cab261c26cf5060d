export const region = {
  county: 'hyvinvointialue*',
  area: 'työllisyysalue*',
  recommendation: 'suosituk* suositus*',
  state: 'vaiheessa tila tilanne tilassa etenevät edenneet toteutu*',
} as const;
