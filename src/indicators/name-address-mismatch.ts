import { addressNamesSomebodyElse } from '../text/names/compare-address.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { fact } from './support/evidence.ts';

export const nameAddressMismatch = defineIndicator({
  id: 'name-address-mismatch',
  axis: 'profile',
  family: 'identity',
  title: 'Address made from another name',
  why: 'LinkedIn makes the address from the first name an account had. A different name there can mean another owner.',
  common: 'By our estimate one in forty profiles. Nearly all of them are ordinary.',
  innocent: 'Marriage, a transition, a nickname, another spelling, or a name in another alphabet.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: ['name', 'slug'],
  evaluate({ name, slug }) {
    const somebodyElse = addressNamesSomebodyElse(name, slug);
    if (somebodyElse === null) return unknown('the address is in other letters, or somebody chose it');
    if (!somebodyElse) return clear();
    return concern('weak', fact('name', name), fact('slug', `Address /in/${slug}`));
  },
});
