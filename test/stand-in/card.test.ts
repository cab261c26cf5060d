import { expect, test } from 'vitest';
import { actionOf, buttonsOf, inputsOf, textOf } from './card.ts';

const card = {
  type: 'AdaptiveCard',
  fallbackText: 'not shown',
  body: [
    { type: 'TextBlock', text: 'Yhteispäivä' },
    { type: 'TextBlock', text: 'hidden', isVisible: false },
    { type: 'FactSet', facts: [{ title: 'Aika', value: 'ma 7.12.' }] },
    { type: 'Input.Text', id: 'why', label: 'Syy', isRequired: true },
    { type: 'Input.Toggle', id: 'all', title: 'Kaikki', valueOn: '1', valueOff: '0' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Peru', verb: 'x', fallback: { type: 'Action.Submit', title: 'Peru' } },
    { type: 'Action.ShowCard', title: 'Lisää', card: { actions: [{ type: 'Action.Execute', title: 'Siirrä' }] } },
  ],
};

test('the text of a card is what can be read on it, in order', () => {
  expect(textOf(card).split('\n')).toEqual([
    'Yhteispäivä',
    'Aika',
    'ma 7.12.',
    'Syy',
    'Kaikki',
    'Peru',
    'Lisää',
    'Siirrä',
  ]);
});

test('buttons are found by title, those of an opened card too', () => {
  expect(buttonsOf(card)).toEqual(['Peru', 'Lisää', 'Siirrä']);
  expect(actionOf(card, 'Peru').type).toBe('Action.Execute');
  expect(() => actionOf(card, 'Poista')).toThrow('no button "Poista", but: Peru | Lisää | Siirrä');
});

test('inputs are sent as a client would send them', () => {
  expect(inputsOf(card, { why: 'sairaus' })).toEqual({ why: 'sairaus', all: '0' });
  expect(() => inputsOf(card, {})).toThrow('must be filled in: why');
  expect(() => inputsOf(card, { when: 'x' })).toThrow('no input "when", but: why | all');
});
