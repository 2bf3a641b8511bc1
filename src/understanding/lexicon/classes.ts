import type { Language } from '../../text/wording/lexicon.ts';
import { asking } from './classes/asking.ts';
import { insiders } from './classes/insiders.ts';
import { meeting } from './classes/meeting.ts';
import { offers } from './classes/offers.ts';
import { pressing } from './classes/pressing.ts';
import { traps } from './classes/traps.ts';
import type { WordClasses } from './classes/word-classes.ts';
import { work } from './classes/work.ts';

/**
 * Classes of words that many phrases share, written `@name` there. Names of messengers and other marks need none: they
 * are recognised before, as `#channel`, `#sum`, `#mail`, `#phone`, `#link` and `#file`.
 */
export const classes: Readonly<Record<string, WordClasses>> = {
  ...asking,
  ...insiders,
  ...meeting,
  ...offers,
  ...pressing,
  ...traps,
  ...work,
  pay: {
    en: 'pay*|paid|fee|fees|honorar*|compensat*|remunerat*|reward*|money|stipend|reimburs*|earn*',
    fr: 'paye*|payons|payant*|paiement*|remuner*|honoraire*|compens*|dedommag*|gagner|argent|retribu*',
    de: 'bezahl*|vergut*|honorar*|honorier*|entlohn*|aufwandsentschadigung|geld|verdien*|entgelt',
    es: 'paga|pagan|pagar*|pago*|pagu*|pagam*|pagad*|remuner*|honorario*|compens*|retribu*|dinero|ganar*|gana|gane|ganancia*|gratific*',
    it: 'paga|pagat*|pagar*|paghi*|pagam*|pago|remuner*|onorari*|compens*|retribu*|soldi|guadagn*',
    pt: 'paga|pagam*|pagar*|pago*|pagu*|remuner*|honorario*|compens*|retribu*|dinheiro|ganh*',
    nl: 'betal*|betaald*|vergoed*|honorarium|beloning*|geld|verdien*',
    pl: 'zaplac*|placi*|place|oplac*|platn*|honorari*|wynagrodz*|wynagradz*|pieniad*|zarob*|zarab*',
    ru: 'плату|плата|плате|платы|плати*|платн*|платеж*|заплат*|оплат*|оплач*|гонорар*|вознагражд*|деньг*|заработ*',
    zh: '付费|报酬|酬劳|稿费|稿酬|费用|咨询费',
  },
};

/** The classes of one language by name, for `parsePhrase`. */
export const classesOf = (language: Language): Map<string, string> =>
  new Map(Object.entries(classes).map(([name, members]) => [name, members[language]]));
