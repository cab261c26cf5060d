import type { doing as fi } from '../fi/doing.ts';

export const doing: Record<keyof typeof fi, string> = {
  add: `
    lägger lägga_in lägg_in in markera lägg_till lägg lägga lägger_till tillägg skapa boka ordna gör
    anteckna registrera sätt för_in skriv_in ta_upp skapar ordnar vi_håller boka_in bokar bokas planera
    planerar arrangera arrangerar pricka_in lägger_in skriv_upp sätt_in sätt_upp sätter sätter_upp läggs
    skapas registrerar registreras anmäl lägga_till notera föra_in foga ta_med tas_med fixa fixar ordnas
    hålls hålla ha_en vi_ordnar avtala ska_vi_ha kan_vi_ha kan_vi_få vi_behöver det_behövs behövs_det
    planeras lyfta lyft klistra_in reservera reserverar reserveras blockera blockas vika vik spika spikar
    avsätt kvittera kvitterar kvitteras bocka_av bockar_av bockas_av kryssa_av kryssa pricka_av rymmas_med
    rymmas ryms få_plats få_med få_in ska_upp ska_upp_på borde_upp bör_upp måste_upp upp_på ska_in
    ska_in_på ska_med bör_med borde_med tas_upp_på tas_in tas_in_på tas_med_på tas_upp till_listan
    släng_in slänga_in slänger_in smäll_in klämma_in kläm_in peta_in stoppa_in skriva_in skriver_in
    skrivs_in noterar noteras_in ställa_till sätta sätta_in sätta_upp ställa ha_upp vill_ha_upp
    vill_ha_med ha_med lyft_upp ska_tas_med tar_upp vi_tar_upp tar_vi_upp skulle_vilja_ha
    jag_skulle_vilja_ha
  `,
  found: `
    skapa skapar skapas grunda bilda inrätta starta bildar bildas grundar grundas starta_upp sätt_upp
    inrättar uppr!ätta
  `,
  new: 'ny nytt nya färsk förnya förnyas',
  cancel: `
    avboka avbokar ställ ställs inställd avlys ställ_in inställ* annullera ta_bort stryk radera hoppa_över
    ställer_in slopa slopar slopas stryker strykas ställs_in ställer_vi_in ställa_in vi_ställer_in avlysa
    avlyses avlyst avbokas avboka_mötet inhibera inhiberas inhiberat dra_in dras_in dras_in_från skippa
    skippar skippas hoppar_över hoppas_över  utgår faller_bort går_bort avbryt_mötet tas_bort
    tar_bort raderas hoppar_vi_över skippar_vi stryker_vi slopar_vi inhiberar_vi tar_vi_bort avbokar_vi
    avlyser_vi ställer_in_vi
  `,
  off: 'bort ur',
  notHeld: `
    håller_ingen håller_inte ingen inget inga blir_inte_av blir_inte hålls_inte är_inte blir_inte_någon
    blir_det_inte det_blir_ingen det_blir_inget hålls_ingen hålls_inget ordnas_inte ordnas_ingen
    har_vi_ingen vi_har_ingen har_inget är_det_ingen är_det_inget behövs_inte träffas_inte
    sammanträder_inte möts_inte samlas_inte uteblir
  `,
  move: `
    flytta flyttas flyttar skjut_upp skjut_fram ändra byt byta senarelägg* tidigarelägg* flyttas_till
    flytta_fram skjut skjuta_upp skjuts_upp skjuter_upp skjuts senareläggs tidigarelägg ändras ändrar
    byter byts förskjut lägg_om läggs_om omboka ombokas ombokar skjuta_fram skjuta skjut_på bordlägg
    bordläggs bordlägga bordlägger uppskjut uppskjuts ajournera ajourneras skjuter flyttar_vi skjuter_vi
    förläng förlänga förlängs hålls_hädanefter hålls_framöver hålls_i_fortsättningen är_hädanefter
    är_i_fortsättningen är_framöver blir_hädanefter blir_i_fortsättningen ordnas_hädanefter
    ordnas_i_fortsättningen hålls_från_och_med_nu
  `,
  show: `
    visa se lista berätta titta_på visar få_se ge visas kolla titta ta_fram få_fram plocka_fram
    öppna_listan lista_ut berättar ge_mig jag_vill_se vill_se vill_veta skulle_vilja_veta får_jag_se
    kan_jag_se kan_jag_få_se se_på lista_över lista_på förteckning läs_upp läsa räkna_upp rada_upp ser_jag
  `,
  what: `
    hur_ser vad_för vad vilka vilken vilket hurudana vilkendera vad_är vad_för_slags vad_finns vad_gör
    hur_länge vad_allt vad_alla vilka_alla vad_alltsammans
  `,
  when: `
    när nästa_gång_när hurdags vilken_dag vilken_tid vid_vilken_tid klockan_hur_mycket vilket_datum
    när_är när_blir på_vilken_dag vilken_vecka vilken_veckodag
  `,
  who: `
    vilka vilka_hör_till vilka_sitter vilka_ingår_i vem vilka_personer vilka_är_med vem_är vem_är_det
    vems vilka_alla vem_alla vem_sitter vem_hör_till vilka_finns vilka_personer_finns
  `,
  instead: 'i_stället istället i_ställe hellre får_bli',
  insteadOf: 'i_stället_för istället_för',
};
