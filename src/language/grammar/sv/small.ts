import type { small as fi } from '../fi/small.ts';

export const small: Record<keyof typeof fi, string> = {
  no: 'inte ej aldrig',
  filler: `
    god_morgon god_dag hejsan pa for ar at ut tidsfrist deadline kan du kunde skulle ni tack snälla var
    vänlig vänligen vill jag vi jag_vill ha behöver ska måste är det den de en ett till för på av i om och
    att med som om_att över under åt från vid hej då nu också finns något några sig mig oss er ju bara väl
    gärna oj hoppsan tyvärr gällande angående mitt min roll rollen gå gång lite kommer blir här där har
    hade så alla era vi_vill önskar önskas skulle_vilja vill_gärna behövs behöver_vi få fås går_det
    det_går kanske möjligt möjligen snarast genast strax okej ok jo ja nej jaha tja morjens tackar
    vänligast snälla_du kunna kan_ni kan_man man sen sedan redan ännu fortfarande än alltså så_att hör
    hörde hör_till tillhör ligger finns_det är_det blev blivit varit ska_vi borde tänkte tror hoppas
    undrar gäller_det denna detta dessa dem de_där det_där den_där den_här dess dens sina sitt din ditt
    dina dig dej någon nån nåt hela helt lite_till upp in fram ner ner_på dit hit som_vanligt igen_tack
    rätt rättighet rättigheter rättigheterna behörighet behörigheten jag_skulle vore bra fint trevligt
    gott vid_behov per gruppen_för också_till samt_till sort sorts slags ens före innan löst gör
    egentligen kring runt exakt precis letar_efter efter gamla ledsen också_vi nuförtiden numera
    gäller_fortfarande fortfarande_i_kraft föråldrad föråldrat förlegad kan_du_inte kan_vi_inte
    kunde_vi_inte kunde_du_inte skulle_vi_inte_kunna varför_inte nej_nej hur_vore_det vad_sägs_om nämligen
    ifall låt_oss låt_mig men bland gammal gammalt inaktuell inaktuellt ingen_annan annars igen_då månne
    joo jå jep nä näe nää hej_hej moi moj tjena tjenare hallå hördu hörni förlåt ursäkta liksom typ snabbt
    allt allihop med_på trött_på var_snäll var_snäll_och var_så_snäll var_så_snäll_och var_vänlig_och
    så_snäll passa passa_bättre passar passar_bättre bättre det_skulle_passa ingen_använder_den
    ingen_använder_den_mer ingen_använder_den_längre ingen_behöver_den används_inte_längre
    används_inte_mer används_inte_mera inte_längre_i_bruk behöva en_sak då_var_vi_klara vi_är_klara
    då_är_vi_klara det_var_allt det_var_det då_var_det_klart vi_är_klara_för_idag för_min_del efter_det
    därefter nu_när nu_då just_nu det_behövs_inte_mer det_behövs_inte_längre det_behövs_inte
    det_behövs_inte_mera den_behövs_inte_mer den_behövs_inte bör kom_ihåg kom_ihåg_att glöm_inte
    glöm_inte_att
  `,
  hedge: 'tyvärr nog kanske väl ju nu då dessvärre',
};
