import type { agenda as fi } from '../fi/agenda.ts';

export const agenda: Record<keyof typeof fi, string> = {
  agenda: `
    till_ärendelistan till_föredragningslistan ärendelista* föredragningslista* agenda* dagordning*
    föredragningslist* ärendelist* listan_för_mötet möteslista* lista_för_mötet på_listan upp_på_listan
    till_listan på_mötets_lista listan_till_nästa_möte listan_till_mötet listan_inför_mötet
    på_dagordningen
  `,
  toAgenda: 'till_ärendelistan till_föredragningslistan',
  callForItems: `
    utskicket_av_kallelsen kallelsen_skickas kallelsen_går_ut kallelsen_sänds utskick_av_kallelsen begäran_om_ärenden
    förfrågan_om_ärenden ärendeförfrågan be_om_ärenden ber_om_ärenden ärenden_begärs fråga_efter_ärenden
  `,
  itemsClose: `
    tidsfristen_för_ärenden tidsfristen_för_ärendena tidsfrist_för_ärenden sista_dagen_för_ärenden
    sista_dag_för_ärenden deadline_för_ärenden deadlinen_för_ärenden ärendena_ska_lämnas ärenden_ska_lämnas
    ärendena_ska_vara_inne ärenden_ska_vara_inne ärendena_lämnas ärenden_lämnas
  `,
  goesOut: `
    skickas sänds går_ut ska_ut publiceras läggs_ut delas utskick utskicket publicering publiceringen skickas_ut
    sänds_ut utsändningen
  `,
  meetingNudge: 'mötespåminnels* påminnelsen_om_mötet påminnelse_om_mötet påminnelserna_om_mötet',
  start: `
    inled inleds börja öppna starta inleder börjar startar sätt_igång sätter_igång öppnas öppnar påbörja
    kör_igång dra_igång sätter_vi_igång drar_vi_igång kör_vi_igång startar_vi börjar_vi inleder_vi
    öppnar_vi sätta_igång köra_igång
  `,
  inProgress: `
    pågående pågår hur_långt_är_vi hur_långt_har_vi_kommit hur_långt_har_vi_hunnit var_är_vi var_är_vi_nu
    vart_har_vi_kommit vilken_punkt_är_vi_på vid_vilken_punkt_är_vi
  `,
  end: 'avsluta avslutas stäng avslutar mötet_slut är_slut slut slutar stängs stänger avrunda avslutat',
  numberItem: 'punkt punkten paragraf',
  attendance: `
    närvaro* närvarande deltagare* närvarolista* på_plats_nu vilka_är_här vilka_är_på_plats
    vem_är_på_plats vem_är_på_plats_just_nu vilka_är_på_plats_just_nu vem_är_här vilka_är_här_nu
    vem_är_närvarande vem_är_närvarande_nu vilka_är_närvarande vem_är_på_plats_nu vilka_är_på_plats_nu
  `,
  arrived: `
    anlände kom anslöt kom_in anlänt kommit ansluter_nu har_kommit dök_upp kom_sent kom_just är_här_nu
    dök_just_upp anlände_nu hoppade_in hoppade_med kom_med hängde_på kom_fram_nu
  `,
  departed: `
    avlägsnade_sig lämnade gick gick_iväg har_gått måste_gå gått lämnar avlägsnar_sig avvek åkte
    var_tvungen_att_gå måste_åka fick_gå fick_åka var_tvungen_att_åka måste_lämna har_lämnat stack
    har_stuckit droppade_av måste_iväg ska_iväg drar_iväg åker_iväg iväg måste_bort gick_hem åkte_hem
    har_åkt droppade_ut försvann
  `,
  guest: 'gäst gästen gäster besökare gästar som_gäst inbjuden_sakkunnig sakkunnig',
  minutesOf: `
    promemoria* protokoll* promemorior* mötesanteckning* anteckningarna_från pm:et memo mötesprotokoll*
    prom*
  `,
  check: `
    granskning granskad granskat justering justerat kontroll i_sin_ordning ok okej kontrollerat
    kontrollerad granskade justerad stämmer är_bra ser_bra_ut godtagbar i_skick ännu_aktuell
    fortfarande_aktuell fortsättningsvis_aktuell
  `,
  giveBack: `
    återsänd returnera skicka_tillbaka returnerar återsänds tillbaka_för ska_korrigeras korrigeras
    korrigering skickas_tillbaka rättas tillbaka_till_sekreteraren måste_rättas ska_rättas behöver_rättas
    behöver_korrigeras måste_korrigeras till_sekreteraren_för_korrigering
  `,
  download: `
    ladda_ner ladda_ned ladda_hem som_word word-fil word wordfil som_fil pdf ner fås_som få_som
    fås_som_word kan_fås som_en_fil som_word-fil i_word-format som_pdf
  `,
  link: 'länk länken länkar länkarna',
  previous: 'föregående förra senaste sista senast föregåendes förra_mötets senaste_mötet',
  checkers: `
    protokolljusterar* protokollsjusterar* justerare justerarna justeringsman justeringsmän
    justerar_protokollet justerar_promemorian granskar_promemorian granskar_protokollet
  `,
  noted: 'antecknas antecknat till_promemorian',
  dissent: 'avvikande_mening avvikande_åsikt',
  disqualified: 'jävig jäv',
  decidedOn: `
    beslutats beslutades beslutat besluten beslutslogg har_beslutats fattats fattade fattat bestämt
    bestämdes bestämts bestämde beslöts beslutit beslöt beslöt_vi
  `,
  goal: 'mål målet målen målets målens målsättning* målsättningar målsättningarna',
  measure: 'åtgärd åtgärden åtgärder',
  statusOf: 'status statusen läge',
  'nth:first': 'först första främst som_första överst allra_först',
  'nth:last': 'sist sista som_sista sist_på nederst allra_sist',
  'nth:up': 'uppåt högre',
  'nth:down': 'nedåt neråt lägre',
  arrange: 'ordning ordningen ordningsföljd ordningsföljden ordna_om',
  item: 'ärende ärendet punkt punkten ärenden ämne ämnet fråga frågan sak tema',
  proposal: 'förslag förslaget',
  presenter: `
    föredrar föredragande presenterar presenteras föredras presentatör drar dragning inleder_ärendet
    bereder_ärendet presenterar_ärendet föredragare föredragande*
  `,
  'type:decision': 'beslutsärende för_beslut beslutsärenden för_avgörande som_beslutsärende att_besluta',
  'type:discussion': `
    diskussionsärende för_diskussion diskussion till_diskussion att_diskutera som_diskussionsärende
  `,
  'type:information': 'för_kännedom information till_kännedom informationsärende som_information för_info',
  discuss: `
    behandla behandlas diskutera diskuteras ta_upp tas_upp prata_om talas_om gå_igenom behandlar
    diskuterar återkommer återkommande tar_upp vi_tar_upp tar_vi_upp ta_vi_upp
  `,
  decision: `
    beslut beslutet beslutades beslöts beslöt beslut: beslutade vi_beslutade vi_beslöt beslutar
    beslöts_att bestämdes_att
  `,
  recordIt: 'anteckna skriv_in registrera protokollför för_till_protokollet notera',
  agreement: 'avtal avtalet avtalen kontrakt kontraktet avtalens avtalslista*',
  'agreement:tymAgreement': 'tym-avtal* tymavtal*',
  'agreement:interfaceAgreement': 'gränssnittsavtal*',
  'agreement:strategicAgreement': 'samarbetsavtal* strategiska_samarbetsavtal* strategiska_avtal*',
  ofAgreement: '',
  appoint: 'gör utse utses utser byt byta byter sätt',
  yearlyTopic: `
    årliga_ärendet årligt_ärende årliga_ärenden årliga_ärendena årsärende* årstema* årliga_tema*
  `,
  yearly: 'varje_år årligen årlig',
  quorum: 'beslutför* kvorum* beslutför_när beslutfört_när beslutsför*',
  forCheck: 'för_granskning till_granskning för_justering granskas',
  lift: 'lyft lyfta sänk',
  inForce: 'i_kraft gäller gällande',
  go: 'gå_till gå_över vi_går ta hoppa vi_tar vi_behandlar',
  noTime: `
    hinner_inte_med hann_inte_med hinner_inte_klart hann_inte_klart hann_inte hunnit_med
    hinner_vi_inte_med hann_vi_inte_med hinns_inte_med vi_hinner_inte_med vi_hann_inte_med
    jag_hinner_inte_med jag_hann_inte_med
  `,
  list: 'lista listan',
};
