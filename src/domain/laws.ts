import type { Locale } from './words.ts';

/** What a law is about, for those who look for it. */
export const lawTopics = ['plans', 'cooperation', 'administration'] as const;
type LawTopic = (typeof lawTopics)[number];

/** The laws that the bot names: number and year, and the sections that matter most. What each is about stands in `i18n`. */
export const laws = [
  { number: '381/2023', topic: 'plans' },
  { number: '380/2023', topic: 'plans' },
  { number: '189/2001', topic: 'plans' },
  { number: '681/2023', sections: '17–22 §', topic: 'plans' },
  { number: '566/2005', topic: 'plans' },
  { number: '150/1930', topic: 'plans' },
  { number: '1369/2014', topic: 'plans' },
  { number: '611/2021', sections: '14 §', topic: 'cooperation' },
  { number: '612/2021', sections: '6–7, 10 §', topic: 'cooperation' },
  { number: '1301/2014', sections: '35–41 §', topic: 'cooperation' },
  { number: '1326/2010', sections: '13, 30 §', topic: 'cooperation' },
  { number: '1285/2016', sections: '9–10 §', topic: 'cooperation' },
  { number: '434/2003', topic: 'administration' },
  { number: '621/1999', topic: 'administration' },
  { number: '906/2019', topic: 'administration' },
  { number: '(EU) 2016/679', topic: 'administration' },
  { number: '1050/2018', topic: 'administration' },
  { number: '703/2023', topic: 'administration' },
  { number: '306/2019', topic: 'administration' },
  { number: '423/2003', topic: 'administration' },
] as const satisfies readonly { number: string; sections?: string; topic: LawTopic }[];

export type LawNumber = (typeof laws)[number]['number'];

/**
 * Where the law in force is read: Finlex in Finnish or Swedish, the languages in which laws are given (an English reader
 * gets the Finnish one), and EUR-Lex for what the European Union has given.
 */
export function lawAddress(number: LawNumber, locale: Locale): string {
  if (number === '(EU) 2016/679') return 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
  const [running, year] = number.split('/');
  return locale === 'sv'
    ? `https://www.finlex.fi/sv/lagstiftning/${year}/${running}`
    : `https://www.finlex.fi/fi/lainsaadanto/${year}/${running}`;
}
