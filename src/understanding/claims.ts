import type { Language } from '../text/wording/lexicon.ts';
import type { Token } from '../text/wording/tokens.ts';
import { phrasesOf } from './lexicon/concept-lexicon.ts';
import { type Fillers, parsePhrase } from './lexicon/grammar.ts';
import { matchesIn, type PhraseTable, tableOf } from './lexicon/phrase-table.ts';

/** How senders vouch for themselves, or speak against a warning. It counts in neither direction (INDICATORS: claims never lower anything). */
const CLAIMS: Readonly<Record<Language, string>> = {
  en: `i|we|account|profile|identity|company|firm|page ~ verified|genuine|legit*|accredited|certified|trusted|authentic
    ignore|disregard|close|dismiss ~ warning*|alert*|label*|pop-up|popup, warning*|label* ~ wrong|mistake|error|bug|outdated`,
  fr: `je|nous|compte|profil|identite ~ verifie*|authentique*|certifie*|fiable*, ignor* ~ avertissement*|alerte*`,
  de: `ich|wir|konto|profil|identitat ~ verifiziert*|echt|gepruft|zertifiziert|serios*, ignorier* ~ warnung*|hinweis*`,
  es: `yo|cuenta|perfil|identidad|empresa ~ verificad*|autentic*|certificad*|legitim*, ignor* ~ advertencia*|aviso*|alerta*`,
  it: `account|profilo|identita|azienda ~ verificat*|autentic*|certificat*, ignor* ~ avvis*|avvertiment*`,
  pt: `conta|perfil|identidade|empresa ~ verificad*|autentic*|certificad*, ignor* ~ aviso*|alerta*`,
  nl: `account|profiel|identiteit|bedrijf ~ geverifieerd*|echt|gecertificeerd*|betrouwbaar, negeer* ~ waarschuwing*`,
  pl: `konto|profil|tozsamosc|firma ~ zweryfikowan*|prawdziw*|certyfikowan*, zignoruj*|ignoruj* ~ ostrzezeni*`,
  ru: 'аккаунт|профиль|личность|компания ~ проверен*|подтвержден*|настоящ*, игнорир*|проигнорир* ~ предупрежд*',
  zh: '账号|账户|身份|主页 ~ 认证|核实|真实, 忽略|无视 ~ 警告|提示',
};

const tables = new Map<Language, PhraseTable<true>>();

/** True for a sentence in which somebody vouches for themselves or waves a warning away. */
export function vouches(tokens: readonly Token[], language: Language): boolean {
  const table = tables.get(language) ?? claimsIn(language);
  tables.set(language, table);
  return matchesIn(table, tokens).length > 0;
}

function claimsIn(language: Language): PhraseTable<true> {
  const fillers: Fillers = new Map();
  return tableOf(
    phrasesOf(CLAIMS[language]).map((written) => [true, parsePhrase(written, new Map(), language, fillers)]),
  );
}
