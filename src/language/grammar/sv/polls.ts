import type { polls as fi } from '../fi/polls.ts';

export const polls: Record<keyof typeof fi, string> = {
  'poll:maturity': 'mognadsbedömning* mognadsenkät* mognadsnivå* självbedömning* självvärdering*',
  'poll:survey': 'samarbetsenkät* samarbetsundersökning*',
  poll: 'enkät enkäten enkäter enkäterna enkätens enkäternas',
  reply: 'svara svarar besvara besvarar fylla_i fyll_i',
  ownReply: 'mitt_svar svaret svar',
  replied: 'svarades svarat svarade',
  outcome: 'resultat resultatet resultaten enkätresultat* utfall utfallet gick_det_med',
  shut: '',
  answerTime: 'svarstid* sista_svarsdag*',
  closingDay: 'sista_svarsdag* svarsdag* stängningsdag* sista_dag* slutdatum* stängning stängningen stängningstid*',
  prolong: 'förläng förlänger förlängs förlänga fortsätt fortsätter längre_tid mer_tid förkorta förkortas',
  stayOpen: 'öppen öppet',
  holdOpen: 'håll håller hålls hålla låt låter är',
  closes: 'stäng stänga stängs stänger slutar avslutas går_ut',
};
