import type { tasks as fi } from '../fi/tasks.ts';

export const tasks: Record<keyof typeof fi, string> = {
  task: `
    för_uppgiften uppgiftens till_uppgiften uppgift uppgiften uppgifter uppgifterna uppgiftslista*
    uppdrag uppdraget att-göra todo göromål arbetsuppgift arbetsuppgifter
  `,
  tasks: `
    uppgifter uppgifterna uppgiftslista* uppdragen göromål arbetsuppgifter att-göra-lista* todolista*
  `,
  done: `
    klar klart klara färdig färdigt färdiga gjord gjort slutförd utförd avklarad avklarat avklarade
    slutfört slutförda utfört utförda uppdaterad uppdaterat skött sköttes skickats fixad fixat fixade
    genomförd genomfört ordnad ordnat i_hamn bockad avbockad gjorts blev_klar blivit_klar bocka_av
    bockas_av bocka gjort_klart gjort_färdigt har_gjort_klart fått_klart fått_färdigt får_klart
  `,
  prepare: `
    bereder gör sköter utarbetar skriver utreder tar_hand_om förbereder ska_göra ska_sköta fixar ordnar
    kollar tar_reda_på sammanställer ansvarar_för_att ser_till_att skickar bokar uppdaterar ska_förbereda
    ska_utreda ska_skriva bör_göra ringer ska_boka ska_skicka ska_ringa ska_uppdatera tar_fram
    plockar_fram räknar_ut gör_upp samlar_in håller_i drar_upp ordnar_med ringer_upp mejlar skriver_ihop
  `,
  'work:inProgress': 'på_gång påbörjad påbörjat påbörjade påbörja påbörjas pågår jobbar_med arbetar_med',
  'work:waiting': 'väntar vänta inväntar vilande på_vänt kört_fast fastnat står_still vilar på_is',
  'work:cancelled': `
    behövs_inte onödig förfaller behövs_inte_längre behöver_inte_längre behöver_inte inte_längre_aktuell
    inte_aktuell_längre det_behövs_inte_mer det_behövs_inte_längre det_behövs_inte den_behövs_inte_mer
    den_behövs_inte
  `,
  notDone: 'är_inte_klar är_inte_klart är_inte_färdig är_inte_gjord',
  closedOnes: 'klara färdiga avslutade gjorda avklarade',
  deadline: `
    tidsfrist tidsfristen deadline deadlinen mera_tid mer_tid längre_tid tilläggstid får_tid fick_tid
    får_mera_tid förlängd_tid
  `,
  taskOf: 'för_uppgiften uppgiftens',
  intoTask: 'till_uppgiften i_uppgiften',
  overdue: `
    förseningar försenad försenade försenat försenas sena sen för_sent över_tiden försenats släpar
    för_sena eftersläpande gått_ut passerat gått_över_tiden förfallna förfallen på_efterkälken
  `,
  open: `
    öppna oavslutade ofärdiga ogjorda pågående ofullbordade obehandlade ej_klara på_hälft halvfärdiga
    oklara inte_klara kvar ogjort oavslutat
  `,
  mine: 'min mitt mina egna eget egen ',
  i: 'jag mig mej jag_själv mig_själv',
  mustDo: 'ska bör måste behöver skall',
};
