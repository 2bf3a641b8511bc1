import type { Language } from '../../text/wording/lexicon.ts';
import type { Token } from '../../text/wording/tokens.ts';

/** Words that turn what follows them into its opposite. "don't" is read as "don" and "t". */
const NEGATORS: Readonly<Record<Language, string>> = {
  en: 'not t never no nor without neither cannot nobody none dont wont',
  fr: 'pas jamais ni sans aucun aucune ne n nul',
  de: 'nicht nie niemals kein keine keinen keinem keiner keinerlei ohne',
  es: 'no nunca jamas sin ningun ninguna ni tampoco',
  it: 'non mai senza nessun nessuna ne neppure',
  pt: 'nao nunca jamais sem nenhum nenhuma nem',
  nl: 'niet nooit geen zonder noch',
  pl: 'nie nigdy bez zaden zadnego zadnej ani',
  ru: 'не никогда без ни нельзя никакой никаких',
  zh: '不 没 勿 别 无 未',
};

/** After these a negator is a way to ask: "don't hesitate to send", "n'hésitez pas", "why not". */
const STILL_ASKS: Readonly<Record<Language, string>> = {
  en: 'hesitat forget mind only why worry',
  fr: 'hesit oubli pourquoi seulement que',
  de: 'zoger scheu vergess nur warum',
  es: 'dud olvid solo por',
  it: 'esit diment perche solo',
  pt: 'hesit esquec por so',
  nl: 'aarzel vergeet alleen waarom',
  pl: 'wahaj zapomn tylko dlaczego',
  ru: 'стесня забуд только почему',
  zh: '妨 忘 仅',
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const negators = new Map(Object.entries(NEGATORS).map(([language, words]) => [language, setOf(words)]));
const softened = new Map(Object.entries(STILL_ASKS).map(([language, words]) => [language, words.split(' ')]));

const REACH = 3; // words between a negator and what it negates

/** True when a negator stands shortly before token `first` of a sentence. */
export function isNegated(tokens: readonly Token[], first: number, language: Language): boolean {
  const from = Math.max(0, first - REACH);
  const denies = ({ word }: Token, index: number) =>
    (negators.get(language)?.has(word) ?? false) && !asksWhether(tokens, from + index);
  if (!tokens.slice(from, first).some(denies)) return false;
  const asks = softened.get(language) ?? [];
  return !tokens
    .slice(Math.max(0, first - REACH - 1), first + 1)
    .some(({ word }) => asks.some((beginning) => word.startsWith(beginning)));
}

/** 能不能, 有没有: the same word on both sides of a negator. */
const asksWhether = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word;
  return before !== undefined && before === tokens[at + 1]?.word;
};
