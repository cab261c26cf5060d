import { FinnishSSN } from 'finnish-ssn';

/** Between the digits of a date some write a space or a full stop. */
const pair = String.raw`\d\s?\d`;
const birthday = String.raw`(?<![\p{L}\d])${pair}[\s.]{0,2}${pair}[\s.]{0,2}${pair}`;
const individual = String.raw`\d\s?\d\s?\d`;
const end = String.raw`(?![\p{L}\d])`;

/** Day, month, year, a sign of the century (any letter, plus or dash: a wrong one is a mistyped code), number, check. */
const whole = new RegExp(String.raw`${birthday}\s?[-+_\p{Pd}−\p{L}]\s?${individual}\s?[\p{L}\d]${end}`, 'u');
/** The same without its last character. */
const cut = new RegExp(String.raw`(?<![\p{L}\d])([0-3]\d)(0[1-9]|1[0-2])\d\d[-+\p{Pd}−A-FU-Ya-fu-y]\d{3}${end}`, 'u');
/** A space in place of the sign: taken for a code only when the check character holds. */
const spaced = /(?<![\p{L}\d])(\d{6}) (\d{3}[\p{L}\d])(?![\p{L}\d])/gu;
/** `050 381-4096` is how people write a telephone number. */
const telephone = /(?<![\d+])(\+358 ?|0)\d{2} \d{3,4}-\d{3,4}(?!\d)/g;

/**
 * Whether a text holds a Finnish personal identity code (henkilötunnus), in whatever form people write one: lower
 * case, spaces inside, any dash, every sign of the century (decree 128/2010 and its amendment of 2023). A mistyped code
 * (wrong check character, impossible day, one character short) counts: it is a real one with an error in it.
 * Dates, case numbers, plan references and telephone numbers do not.
 */
export function containsPersonalId(text: string): boolean {
  const clean = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u00ad/g, '-')
    .replace(telephone, (number) => (valid(number.replace(/ /g, '')) ? number : ''));
  if (whole.test(clean) || cut.test(clean)) return true;
  return [...clean.matchAll(spaced)].some(([, date, rest]) => valid(`${date}-${rest}`) || valid(`${date}A${rest}`));
}

const valid = (code: string): boolean => FinnishSSN.validate(code.toUpperCase());
