import type { Strength } from '../contracts/assessment.ts';
import { type MixedLetters, mixedLetters } from '../text/names/mixed-letters.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { quote } from './support/evidence.ts';

const STRENGTH: Record<MixedLetters['kind'], Strength> = { 'look-alike': 'plain', mixed: 'weak', invisible: 'weak' };

export const mixedScripts = defineIndicator({
  id: 'mixed-scripts',
  axis: 'profile',
  family: 'letters',
  title: 'Letters of two alphabets in one word',
  why: 'Look-alike letters make a copied name pass for the real one and slip past searches.',
  common: 'By our estimate fewer than one in a thousand profiles.',
  innocent: 'A slip of the keyboard, or letters chosen for their looks.',
  source: 'Unicode Technical Standard 39, Security Mechanisms, 2025; CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: [],
  mayRead: ['name', 'slug'],
  evaluate({ name, slug }) {
    if (name === null && slug === null) return unknown('neither name nor address could be read');
    const found = [...look('name', name), ...look('slug', slug)];
    const strongest = found.find(({ strength }) => strength === 'plain') ?? found[0];
    return strongest ? concern(strongest.strength, ...found.map(({ evidence }) => evidence)) : clear();
  },
});

function look(signal: 'name' | 'slug', text: string | null) {
  const mixed = text === null ? null : mixedLetters(text);
  if (mixed === null || text === null) return [];
  return [{ strength: STRENGTH[mixed.kind], evidence: quote(signal, text, [[mixed.start, mixed.end]]) }];
}
