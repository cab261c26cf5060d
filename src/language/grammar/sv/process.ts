import type { process as fi } from '../fi/process.ts';

export const process: Record<keyof typeof fi, string> = {
  process: 'process* skeden skedena steg stegen framskrider går_till förlopp förloppet tym-process*',
  does: 'gör sköter ansvarar görs hör_till gör_man vad_gör_man hur_gör_man gör_vi_i',
  law: 'lag lagen lagar lagarna lagstiftning* författning* paragrafer paragraferna',
  basedOn: 'grundar_sig bygger gäller styr reglerar bakom tillämpas',
};
