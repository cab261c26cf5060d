import type { asking as fi } from '../fi/asking.ts';

export const asking: Record<keyof typeof fi, string> = {
  how: 'hur varför hurdant hurudant hur_så hur_kommer_det_sig',
  was: `
    avbokat flyttat glömt var blev avbokades flyttades flyttade avbokade ställdes hölls sade sa glömde
    avlystes inställdes har_fattats
  `,
  howMany: 'hur_många hur_mycket antal antalet',
  find: `
    något någonting sök hitta hittar finns leta finns_det söka hitta_på har_vi har_någon har_ni finns_här
    hittas hittar_du sökes söker jag_söker letar jag_letar sökning vet_du_om känner_du_till finns_det_någon
    var_ser_jag var_hittar_jag
  `,
  propose: `
    föreslå föreslår förslag förslaget föreslår_jag vill_föreslå skulle_vilja_föreslå föreslås tipsa
    tipsar har_ett_ärende jag_har_ett_ärende har_ett_ärende_till jag_har_ett_ärende_till
  `,
  send: `
    skicka skickas sänd skickar skicka_ut skickas_ut sänds sända sänd_ut gå_ut går_ut ska_ut mejla maila
  `,
  publish: 'publicera publiceras offentliggör dela publicerar lägg_ut läggs_ut dela_ut delas offentliggörs',
  hold: `
    vänta håll_kvar publicera_inte håll behåll skicka_inte vänta_med avvakta vänta_lite vänta_ännu
    inte_ännu inte_än publicera_inte_ännu publicera_inte_än skicka_inte_ännu skicka_inte_än
    skicka_inte_ut skicka_inte_ut_än stoppa håll_inne håll_tillbaka pausa_ärendelistan dröj låt_bli
    vänta_med_att
  `,
  accept: 'godkänn godkänna godkänner acceptera godkänns bekräfta',
  invite: `
    kalla kallas bjud_in sammankalla inbjud* sammankallar sammankallas kallar bjud bjuder_in kalla_in
    kalla_samman kalla_ihop inkalla
  `,
  import: 'importera import hämta_in läs_in importerar importeras import_av läsa_in hämta',
  undo: `
    ångra ta_tillbaka undo upphäv ångra_det ångra_det_senaste ångra_det_där ångra_senaste ångrar backa
    backa_det ta_tillbaka_det ta_bort_det_där återställ återta återkalla
  `,
  help: `
    hjälp help vad_kan_du_göra vad_kan_du vad_kan_jag_göra anvisningar vad_kan_jag_fråga hur_fungerar_det
    kommandon hur_fungerar_du vad_kan_man_fråga vad_kan_man_göra vad_kan_jag_säga vad_kan_jag_be
    vad_gör_du vad_klarar_du hur_använder_jag hur_använder_man hur_fungerar hur_funkar hur_funkar_det
    hur_funkar_du instruktioner bruksanvisning vad_kan_du_hjälpa vad_går_det_att_göra jag_förstår_inte
    jag_vet_inte förstår_inte vet_inte_vad hjälp_mig hjälper hjälpa vad_är_du_bra_på vilka_kommandon
    kommer_jag_igång hur_kommer_jag_igång komma_igång hur_börjar_jag jag_är_ny_här jag_är_ny
    hur_funkar_det_här hur_fungerar_det_här hur_det_här_funkar hur_det_här_fungerar hur_det_fungerar
    hur_det_funkar fattar_inte jag_fattar_inte hur_de_här_funkar vad_jag_kan_säga vad_jag_kan_fråga
    vad_man_kan_säga vad_man_kan_fråga vad_jag_kan_göra exempel_på_vad exempel_på_vad_jag_kan_säga
    ge_exempel_på_vad_jag_kan_säga ge_exempel_på_vad_man_kan_säga
  `,
  changeLanguage: `
    byt_språk byta_språk byter_språk byt_språket ändra_språk ändra_språket språkinställning* språkval
    ett_annat_språk annat_språk
  `,
  speak: `
    byt tala prata byt_språk språk språket svara skriv byt_till ta_det_på ta_det kan_vi_ta_det
    byt_till_språk byter byta_språk byta pratar talar använd använda på_språk skriver svarar skriva
    svarar_på
  `,
  reminders: 'påminnelser påminnelserna påminnelsen mina_påminnelser alla_påminnelser ',
  pause: `
    paus pausen pausa tyst tysta tystnad stör_inte stör_mig_inte ro i_fred pausad håll_tyst vila vilopaus
    uppehåll inga_påminnelser
  `,
  unpause: `
    avsluta_pausen pausen_slut fortsätt_påminna avsluta_paus pausen_över pausen_är_slut ta_bort_pausen
    slut_på_pausen sluta_pausa
  `,
  again: 'på_nytt igen om_igen återöppna en_gång_till ånyo omigen på_igen',
  undelivered: `
    misslyckade misslyckats ej_levererade misslyckats_med inte_gått_fram ogjorda_leveranser olevererade
  `,
  remind: `
    påminn påminnelse påminner påminna påminns påminn_mig påminnelse_om säg_till_mig hojta pinga pling
    plinga plingar ping pingar väck hojta_till puffa ge_mig_en_påminnelse sänd_en_påminnelse
  `,
  become: `
    blir gör utse utses välj väljs är ge bli är_nu lägg_till lägg sätt blir_ny ska_bli ska_vara gör_till
    utnämn utnämns väljer tilldela får fungerar_som tillträder ge_rollen ska_komma ska_skickas
  `,
  unmake: `
    är_inte_längre ta_bort avsätt slutar_som inte_längre ska_inte_längre_vara inte_mera är_inte_mera
    slutar avgår fråntas frånta ta_ifrån tas_bort_som ska_inte_vara avlägsna befria avsäger_sig
  `,
  mistake: 'fel misstag blev_fel av_misstag',
  canDo: 'fråga säga be göra använda skriva be_om kan',
};
