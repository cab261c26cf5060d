import type { people as fi } from '../fi/people.ts';

export const people: Record<keyof typeof fi, string> = {
  stored: 'lagrats lagrat lagras sparat sparats sparas lagrad vet registrerats',
  data: 'uppgifter information data',
  aboutMe: 'om_mig mina_personuppgifter',
  people: 'människor personer folk användare',
  workspace: 'arbetsyta* i_arbetsrummet arbetsrum*',
  reach: 'når nå når_du nås',
  delivery: 'leverans* sändningsrapport* gick_fram kom_fram leveransrapport*',
  report: 'rapport*',
};
