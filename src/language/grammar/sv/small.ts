import type { small as fi } from '../fi/small.ts';

export const small: Record<keyof typeof fi, string> = {
  no: 'inte ej aldrig',
  filler: `god_morgon god_dag hejsan 
    pa for ar at ut tidsfrist deadline kan du kunde skulle ni tack snälla var vänlig vänligen vill jag vi
    jag_vill ha behöver ska måste är det den de en ett till för på av i om och att med som om_att över under
    åt från vid hej då nu också finns något några sig mig oss er ju bara väl gärna oj hoppsan tyvärr
    gällande angående mitt min roll rollen ju skulle gå gång lite kommer blir här där har hade så att alla
  `,
};
