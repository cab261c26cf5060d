import type { tasks as fi } from '../fi/tasks.ts';

export const tasks: Record<keyof typeof fi, string> = {
  task: 'för_uppgiften uppgiftens till_uppgiften uppgift uppgiften uppgifter uppgifterna uppgiftslista*',
  tasks: 'uppgifter uppgifterna uppgiftslista*',
  done: 'klar klart klara färdig färdigt färdiga gjord gjort slutförd utförd avklarad',
  prepare: 'bereder gör sköter utarbetar skriver utreder tar_hand_om förbereder',
  'work:inProgress': 'på_gång påbörjad påbörjat påbörjade påbörja påbörjas pågår jobbar_med arbetar_med',
  'work:waiting': 'väntar vänta inväntar vilande på_vänt',
  'work:cancelled': 'behövs_inte onödig förfaller behövs_inte_längre',
  notDone: 'är_inte_klar är_inte_klart är_inte_färdig är_inte_gjord',
  closedOnes: 'klara färdiga avslutade gjorda avklarade',
  deadline: 'tidsfrist tidsfristen deadline deadlinen',
  taskOf: 'för_uppgiften uppgiftens',
  intoTask: 'till_uppgiften',
  overdue: 'förseningar försenad försenade försenat försenas sena sen för_sent över_tiden',
  open: 'öppna oavslutade ofärdiga ogjorda pågående',
  mine: 'min mitt mina',
  i: 'jag mig mej',
};
