import type { process as fi } from '../fi/process.ts';

export const process: Record<keyof typeof fi, string> = {
  process: 'process* steps stages proceed proceeds go goes tym_process*',
  does: 'does do handles is_responsible responsible done',
  law: 'law laws legislation statute* act acts',
  basedOn: 'based_on governs govern applies apply behind regulates regulate',
};
