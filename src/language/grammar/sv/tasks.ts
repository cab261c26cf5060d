import type { tasks as fi } from '../fi/tasks.ts';

export const tasks: Record<keyof typeof fi, string> = {
  task: 'uppgift uppgiften uppgifter uppgifterna uppgiftslista*',
  tasks: 'uppgifter uppgifterna uppgiftslista*',
  done: 'klar klart klara färdig färdigt färdiga gjord gjort slutförd utförd avklarad',
  prepare: 'bereder gör sköter utarbetar skriver utreder tar_hand_om förbereder',
  overdue: 'förseningar försenad försenade försenat försenas sena sen för_sent över_tiden',
  open: 'öppna oavslutade ofärdiga ogjorda pågående',
  mine: 'min mitt mina',
  i: 'jag mig mej',
};
