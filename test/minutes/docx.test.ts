import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textsOf } from '#i18n/index.ts';
import { minutesDocx } from '#minutes/docx.ts';
import { minutesMarkdown } from '#minutes/markdown.ts';
import { convert, wordProcessor } from '../../scripts/word-processor.ts';
import { wholeMinutes } from './sample.ts';

const fi = textsOf('fi');
const formal = wholeMinutes({ formal: true, checkers: ['Liisa Niemi', 'Sari Mäkelä'] });
const docx = await minutesDocx(fi, formal);
const parts = unzipSync(new Uint8Array(docx));
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
const body = part('word/document.xml');

interface Told {
  readonly style: string | undefined;
  readonly text: string;
}

/** The paragraphs of the body in order, with their styles. */
const paragraphs: Told[] = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
  style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1],
  text: [...inner.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
}));
const styled = (style: string) => paragraphs.filter((each) => each.style === style).map(({ text }) => text);

describe('the Word file', () => {
  test('has a title of its own, in its properties too, and says its language', () => {
    expect(styled('Title')).toEqual(['Työllisyysjohtoryhmän pöytäkirja ti\u00a09.3.2027']);
    expect(part('docProps/core.xml')).toContain('<dc:title>Työllisyysjohtoryhmän pöytäkirja ti 9.3.2027</dc:title>');
    expect(part('word/styles.xml')).toContain('w:val="fi-FI"');
  });

  test('has headings of two levels in reading order, none of them skipped or empty', () => {
    expect(styled('Heading1')).toEqual([
      'Läsnäolijat',
      '1 § Kokouksen avaus',
      '2 § Laillisuus ja päätösvaltaisuus',
      '3 § Asialistan hyväksyminen',
      '4 § Edellisen muistion hyväksyminen',
      '5 § Tehtävien seuranta',
      '6 § Kuntouttavan työtoiminnan hankinta',
      '7 § Muut asiat',
      '8 § Kokouksen päättäminen',
      'Tehtävät',
    ]);
    expect(styled('Heading2')).toEqual(['6.1 Kelan puheenvuoro']);
  });

  test('has the tasks in a table whose first row is repeated as its heading', () => {
    expect(body.match(/<w:tbl>/g)).toHaveLength(1);
    const [, first = '', ...rows] = body.split('<w:tr>');
    expect(first).toContain('<w:tblHeader/>');
    expect(first).toContain('Vastuuhenkilöt');
    expect(rows).toHaveLength(2);
    expect(rows.join()).not.toContain('<w:tblHeader/>');
  });

  test('tells who is disqualified, who dissents and who checks; the attachment comes before what was decided', () => {
    const all = paragraphs.map(({ text }) => text);
    expect(all).toContain('Esteellinen: Johan Nyman');
    expect(all).toContain('Eriävä mielipide: Sari Mäkelä: Olisi pitänyt kilpailuttaa.');
    expect(all).toContain('Pöytäkirjantarkastajat: Liisa Niemi, Sari Mäkelä');
    expect(all.indexOf('Sopimusluonnos')).toBeLessThan(all.findIndex((text) => text.startsWith('Päätös: Hankitaan')));
    const bounded = minutesMarkdown(fi, wholeMinutes());
    expect(bounded).not.toContain('§');
    expect(bounded).not.toContain('Pöytäkirjantarkastaja');
    expect(bounded.indexOf('[Sopimusluonnos]')).toBeLessThan(bounded.indexOf('**Päätös:** Hankitaan'));
  });

  test.each([
    ['fi', 'pöytäkirja', 'muistio', 'fi-FI'],
    ['sv', 'Protokoll', 'Promemoria', 'sv-FI'],
    ['en', 'Minutes', 'Minutes', 'en-GB'],
  ] as const)('in %s is called %s, and of a bounded group %s', async (locale, long, short, tag) => {
    const t = textsOf(locale);
    expect(minutesMarkdown(t, formal).split('\n')[0]).toContain(long);
    expect(minutesMarkdown(t, wholeMinutes()).split('\n')[0]).toContain(short);
    const file = unzipSync(new Uint8Array(await minutesDocx(t, formal)));
    expect(strFromU8(file['word/styles.xml'] ?? new Uint8Array())).toContain(`w:val="${tag}"`);
  });
});

const version = await wordProcessor();
if (!version) console.warn('skipped: no word processor on this machine (apt install libreoffice-writer)');

describe.skipIf(!version)('a word processor (LibreOffice Writer; skipped where there is none)', () => {
  test('opens it and sees its headings, its table and its language', { timeout: 120_000 }, async () => {
    const html = (await convert(docx, 'html')).toString('utf8');
    expect(html).toMatch(/<html lang="fi-FI"|<body lang="fi-FI"/);
    expect(html).toContain('<title>Työllisyysjohtoryhmän pöytäkirja ti 9.3.2027</title>');
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, inner = '']) =>
      inner.replace(/<[^>]+>/g, ''),
    );
    expect(headings.map((text) => text.replace(/\s+/g, ' ').trim())).toContain(
      '6 § Kuntouttavan työtoiminnan hankinta',
    );
    expect(html.match(/<h2/g)).toHaveLength(1);
    expect(html).toMatch(/<thead>.*Vastuuhenkilöt.*<\/thead>/s);
  });

  test('draws it on pages', { timeout: 120_000 }, async () => {
    const pdf = (await convert(docx, 'pdf')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(2);
  });
});
