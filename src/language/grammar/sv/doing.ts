import type { doing as fi } from '../fi/doing.ts';

export const doing: Record<keyof typeof fi, string> = {
  add: `
    lägger lägga_in lägg_in in markera lägg_till lägg lägga lägger_till tillägg skapa boka ordna gör
    anteckna registrera sätt för_in skriv_in ta_upp skapar ordnar vi_håller
  `,
  found: 'skapa skapar skapas grunda bilda inrätta starta',
  new: 'ny nytt nya',
  cancel: `
    avboka avbokar ställ ställs inställd avlys ställ_in inställ* annullera ta_bort stryk radera hoppa_över
    ställer_in
  `,
  off: 'bort ur',
  notHeld: 'håller_ingen håller_inte ingen inget inga blir_inte_av blir_inte hålls_inte är_inte',
  move: 'flytta flyttas flyttar skjut_upp skjut_fram ändra byt byta senarelägg* tidigarelägg*',
  show: 'visa se lista berätta titta_på visar få_se ge',
  what: 'hur_ser vad_för vad vilka vilken vilket hurudana',
  when: 'när nästa_gång_när hurdags vilken_dag vilken_tid',
  who: 'vilka vilka_hör_till vilka_sitter vilka_ingår_i vem vilka_personer vilka_är_med vem_är',
};
