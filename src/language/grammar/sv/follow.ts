import type { follow as fi } from '../fi/follow.ts';

export const follow: Record<keyof typeof fi, string> = {
  it: 'där den det dem dess denna detta denne dit dit_också därom därifrån',
  andWhat: 'och men och_hur_är_det_med hur_är_det_med hur_blir_det_med hur_ser_det_ut_med och_då',
  toBegin: 'börja börjar så_att_den_börjar',
  startsInstead: `
    börjar_först börjar_ändå börjar_redan börjar_istället börjar_i_stället börjar_vi_först börjar_vi_ändå
    börjar_vi_redan börjar_vi_istället börjar_vi_i_stället startar_först startar_redan startar_vi_först
  `,
  inChannel: 'kanal kanalen kanalens i_kanalen på_kanalen',
  languageOf: 'språken språk tvåspråkig*',
  tell: 'berätta meddela informera underrätta tala_om',
  toOthers: `
    gruppen för_gruppen åt_gruppen alla för_alla åt_alla de_andra för_de_andra åt_de_andra teamet kanalen
    i_kanalen på_kanalen medlemmarna deltagarna
  `,
};
