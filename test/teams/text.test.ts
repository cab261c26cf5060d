import { describe, expect, test } from 'vitest';
import type { Activity } from '#teams/activity.ts';
import { typedText } from '#teams/text.ts';

const bot = { id: '28:bot', name: 'Yhdyspinta' };
const mention = (id: string, name: string) => ({ type: 'mention', mentioned: { id, name }, text: `<at>${name}</at>` });
const ofBot = mention(bot.id, bot.name);

const typed = (text: string, entities: object[] = [], html?: string) =>
  typedText({
    text,
    recipient: bot,
    entities,
    attachments: html ? [{ contentType: 'text/html', content: html }] : [],
  } as unknown as Activity);

describe('what was typed', () => {
  test.each([
    ['<at>Yhdyspinta</at>&nbsp;ohje\n', 'ohje'],
    ['<at>Yhdyspinta</at> &nbsp;&nbsp; ohje', 'ohje'],
    ['ohje <at>Yhdyspinta</at>', 'ohje'],
    ['<at>Yhdyspinta</at> lisää <at>Yhdyspinta</at> tehtävä', 'lisää tehtävä'],
    ['<at>Yhdyspinta</at>', ''],
    ['<at id="0">Yhdyspinta</at> ohje', 'ohje'],
  ])('%j is heard as %j', (text, heard) => {
    expect(typed(text, [ofBot])).toBe(heard);
  });

  test('repeated hard spaces are spaces, however they come', () => {
    expect(typed('klo&nbsp;&nbsp;9\u00a0ja\u202f10')).toBe('klo 9 ja 10');
  });

  test('two mentioned people keep their names, the bot has none', () => {
    const people = [mention('29:a', 'Korhonen Aino'), mention('29:b', 'Niemi $& Co')];
    expect(typed('<at>Yhdyspinta</at> <at>Korhonen Aino</at> ja <at>Niemi $& Co</at>', [ofBot, ...people])).toBe(
      'Korhonen Aino ja Niemi $& Co',
    );
  });

  test('signs that HTML writes as words come back, once', () => {
    expect(typed('a &lt; b &amp;&amp; &quot;c&quot; &#228; &#xe4; &amp;lt;')).toBe('a < b && "c" ä ä &lt;');
  });

  test('what is no sign stays as it was typed', () => {
    expect(typed('R&D; &#99999999; &foo;')).toBe('R&D; &#99999999; &foo;');
  });

  test('lines and tabs stay', () => {
    expect(typed('AKT-0231\taktivointi\t1.9.2026\r\nAKT-0232\taktivointi\t2.9.2026')).toBe(
      'AKT-0231\taktivointi\t1.9.2026\nAKT-0232\taktivointi\t2.9.2026',
    );
  });

  test('a text made to be slow to read is read at once', () => {
    const started = performance.now();
    for (const bad of ['<', '<td', '<at>', '&#', ' ', '<span ', '\t \n'])
      typed(bad.repeat(20_000), [ofBot], `<table>${bad.repeat(20_000)}`) && typed(bad.repeat(20_000), [ofBot]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('rows pasted from a spreadsheet keep their columns', () => {
    const html = `<div><div><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Yhdyspinta</span>&nbsp;tuo suunnitelmat</div>
      <table><tbody>
        <tr><th><p>Tunnus</p><p>(AKT)</p></th><th>Alkoi</th><th></th></tr>
        <tr><td>AKT-0231</td><td></td><td>1.9.2026</td></tr>
      </tbody></table></div>`;
    expect(typed('Yhdyspinta tuo suunnitelmat Tunnus Alkoi AKT-0231 1.9.2026', [ofBot], html)).toBe(
      'tuo suunnitelmat\nTunnus (AKT)\tAlkoi\t\nAKT-0231\t\t1.9.2026',
    );
  });
});
