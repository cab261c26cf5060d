import type { plans as fi } from '../fi/plans.ts';

export const plans: Record<keyof typeof fi, string> = {
  plan: 'plan planen planer planerna planens planers planernas',
  'plan:activationPlan': 'aktiveringsplan*',
  'plan:multiEmploymentPlan':
    'sektorsövergripande_sysselsättningsplan* tym-plan* tym-process* sektorsövergripande_plan*',
  'plan:employmentPlan': 'sysselsättningsplan*',
  'plan:integrationPlan': 'integrationsplan*',
  planMine: 'mina_planer',
  reviewed: `
    genomgånget genomgången genomgångna gåtts_igenom gåtts_genom gick_igenom gått_igenom sågs_över
    setts_över sågs_igenom reviderad reviderades översedd har_setts_över granskad granskades
    kontrollerades översågs uppdaterades gicks_igenom jag_såg_över såg_över är_översedd genomgicks
    har_gåtts_igenom har_granskats gicks_genom gick_vi_igenom kollades kollad är_genomgången
    översyn_gjord översynen_gjord översynen_gjordes översyn_gjordes översynen_klar översyn_klar
    översyn_hölls översynen_hölls har_reviderats uppdaterad vi_såg_över sågs_över_idag gick_igenom_med
    har_gått_igenom vi_har_gått_igenom såg_vi_över
  `,
  toReview: `
    ses_över se_över granskas revideras ska_ses_över ska_granskas ska_revideras ska_gås_igenom gås_igenom
    gå_igenom förfaller förfalla att_se_över bör_ses_över måste_ses_över behöver_ses_över ses_över_snart
    i_tur på_tur
  `,
  review: `
    översyn översynen översyner granskning granskningar översynerna översyns granskningarna genomgång
    genomgången genomgångar
  `,
  drafted: `
    upprättad upprättades uppgjord uppgjordes gjord gjordes undertecknad gjordes_upp upprättat
    undertecknades gjord_upp daterad skapad skapades
  `,
  lastReviewed: 'senast_översedd senaste_översyn senast_granskad',
  responsible: `
    ansvarig ansvariga ansvarar ansvar ansvariga_är ansvarspersoner ansvarsperson ansvarspersonerna
    ansvarspersonen ansvariga_personer handläggs_av ansvarigt sköts_av får_ansvaret får_ansvaret_för
    ansvaret_för tar_ansvaret tar_ansvaret_för tar_ansvar_för
  `,
  assessment: 'kartläggningsperiod* kartläggning* kartläggningstid* kartläggningsfas*',
  began: `
    började inleddes startade börjar inledd startat inletts påbörjades påbörjad börjat sattes_igång
  `,
  later: `
    först senare inte_förrän inte_före ej_före först_i först_om snooza inte_förrän_i tyst_tills återkom
    återkom_till senarelägg_påminnelsen påminn_mig_inte påminn_inte påminn_mig_inte_om stör_mig_inte_med
  `,
  wasDrafted: 'upprättades blev_klar blev_färdig',
  unattended: 'utan_handläggare utan_ansvarig utan_ansvarsperson saknar_handläggare saknar_ansvarig',
  ofPerson: 'persons personens handläggares',
  lead: 'ledaren teamledaren ledare',
  reviewInterval: `
    översynsintervall översynsintervallen översynsintervallet översynsregl* regler_för_översyn
    översynsinterval* hur_ofta_ses regler
  `,
  handOver: `
    övergår överförs överlåts överför överlåt flytta ge ta_över övertar lämna_över lämna_över_till
    överlämna överlämnas ge_över tilldela tilldelas byter_ansvarig övergår_till flyttas_till ansvaret_till
    ansvar_till tar_över skicka_över tas_över tas_över_av tas_om_hand_av får_ta_över ska_ta_över
    får_överta ska_överta kan_ta_över tar_hand_om_i_stället
  `,
  absent: `
    semester ledig borta på_semester tjänstledig sjukledig semester* ledig* frånvarande frånvaro*
    föräldraledig* sjukskriven vårdledig* studieledig* jullov* inte_på_jobb på_resa är_borta bortrest
    tjänsteresa
  `,
  meanwhile: `
    under_tiden vikarie vikarierar så_länge sköter sköter_om tar_hand_om vikariera ersätter
    under_den_tiden under_tiden_för medan tillsvidare vikarie_är ersättare_är tar_över_dem
    ansvarar_för_dem
  `,
  history: 'historia* historik* händelser ändringslogg* loggen ändringar hänt skett tidigare_översyner',
  interrupted: `
    avbröts avbryts avbruten avbrytas avbrott avbrottet avbryt har_avbrutits pausas avbrutits på_paus
    sätt_på_paus pausa_planen pausad lägg_på_is
  `,
  resumed: `
    fortsätter fortsatte fortsätt återupptas återuppta återupptogs fortsätta igångsatt_igen får_komma_igen
    kan_komma_igen kommer_igen komma_igen får_börja_igen kan_börja_igen efter_avbrottet efter_pausen
    återupptas_igen tas_upp_igen tar_upp_igen löper_igen rullar_igen
  `,
  hearing: 'hörande* hörts',
  close: `
    avslutades upphörde avsluta avslutas upphör avslutad slutade stäng avslutats avslutar stängas stängs
    avsluta_planen upphört slut kan_avslutas kan_stängas får_inte_fungera får_inte_funka ska_inte_fungera
    ska_inte_funka inte_fungera_längre avlägsna_länken
  `,
  'reason:employed': `
    fick_jobb fick_arbete sysselsattes sysselsatt jobb arbete anställd fått_jobb fått_arbete
    har_fått_jobb har_fått_arbete jobbar arbetar anställdes började_jobba börjat_jobba börjar_jobba
    i_arbete lönearbete fast_jobb
  `,
  'reason:business': `
    företagare företag* egenföretag* startade_företag startat_företag eget_företag firma egen_firma
  `,
  'reason:studies': `
    studier studerar studera började_studera utbildning studie* börjat_studera börjar_studera skola
    skolan kurs läroavtal*
  `,
  'reason:needOver': `
    behovet_upphörde inget_behov behov_saknas inte_längre_behov behövs_inte_längre behovet_har_upphört
    behovet_är_slut inget_behov_längre behöver_inte_längre behövs_ej
  `,
  'reason:moved': `
    flyttade flyttat har_flyttat flyttat_bort flyttade_bort flyttade_till_annan_ort
    flyttat_till_annan_ort annan_ort flyttar_bort bortflyttad
  `,
  'reason:other': 'annan_orsak annat',
  client: 'klient klienten kund kunden klientens personen kundens hen',
  booked: `
    bokad bokat bokades reserverad avtalad inbokad inbokat avtalat överenskommen överenskommet bokade
    bokas spikad spikat
  `,
  reviewTime: `
    översynstid* översynsmöte* tid_för_översyn översynssamtal* översynsträff* tid_för_genomgång
    översynstillfälle*
  `,
  reference: `
    beteckning beteckningen referens referensnummer beteckningar nummer planbeteckning* identifierare kod
    referensbeteckning*
  `,
  byTeam: `
    per_team enligt_team per_områdesteam per_grupp per_arbetsteam enligt_områdesteam teamvis
    områdesteamvis enligt_grupp team_för_team
  `,
  byType: 'per_typ enligt_typ enligt_plantyp per_plantyp typvis enligt_slag',
  handled: 'behandlat ändrat gjort antecknat granskat hanterat rört handlagt bearbetat redigerat handlade',
  everything: 'alla samtliga allt allting alltihop alltsammans',
  howOften: 'hur_ofta med_vilka_intervall',
};
