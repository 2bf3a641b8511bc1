import type { Lexicon } from '../wording/lexicon.ts';

/** Asking somebody who they are, for whom they work, or who their client is. Looked for in questions alone. */
export const whoAreYou: Lexicon = {
  en: `
    who are|is|s you|this|asking|paying|behind|client*|employer, who is it for, who you are|represent,
    who do|would|will you|i|we work|represent|report|write, who pays|funds|finances|sponsors, for whom, behalf whom|who,
    which|what client*|company|firm|organisation|organization|employer|institute|agency,
    your client*|company|firm|employer|organisation|organization|website|name|agency`,
  fr: `
    qui etes|es vous|tu, qui est votre|ton|le|la client*|commanditaire|employeur, qui sont vos|tes|les client*,
    pour qui travail*|ecri*|serait|est, chez qui travail*, part qui, compte qui, nom qui, qui vous emploie|envoie|mandate|paie, qui paie|finance|sponsorise,
    quel|quelle|quels|quelles client*|societe*|entreprise*|cabinet|organisme|organisation|employeur|agence,
    votre|vos|ton|ta client*|societe*|entreprise*|cabinet|organisme|organisation|employeur|agence|site|nom`,
  de: `
    wer sind|seid|bist sie|ihr|du, wer ist|sind ihr|ihre|euer|dein|der|die kunde|kunden|auftraggeber*|mandant*|klient|arbeitgeber,
    wer steht|steckt dahinter|hinter, fur wen arbeit*|schreib*|ware|ist, wessen auftrag|namen, wer zahlt|bezahlt|finanziert,
    welche|welcher|welches|welchen|welchem kunde*|firma|auftraggeber*|unternehmen*|arbeitgeber*|organisation|agentur|institut,
    ihr|ihre|ihrem|ihrer|ihren|dein|deine|deiner|euer|eure kunde*|firma|auftraggeber*|unternehmen*|arbeitgeber*|organisation|agentur|name|webseite|website,
    wie heisst|heissen sie|du|firma|kunde|auftraggeber|unternehmen`,
  es: `
    quien es|eres usted|tu|ud, quien eres, quienes son ustedes, quien|quienes es|son su|tu|el|la|los client*|empleador,
    para quien trabaj*|escrib*|seria|es, parte quien, nombre quien, cuenta quien, quien esta detras, quien paga|pagaria|patrocina|financia,
    cual|cuales es|son su|tu|el|la|los client*|empresa*|compania|organizacion|agencia, que client*|empresa*|organizacion|compania|agencia,
    su|sus|tu|tus|vuestra|vuestro client*|empresa*|organizacion|compania|agencia|nombre|pagina|web`,
  it: `
    chi e lei|tu|il|la|suo|sua|vostro|tuo client*|committente, chi e lei, chi sei, chi siete, per chi lavor*|scriv*|sarebbe,
    conto chi, nome chi, chi c e dietro, chi paga|finanzia|sponsorizza,
    quale|qual|quali client*|azienda|societa|ditta|organizzazione|committente|agenzia, per|con|di che azienda|societa|ditta|cliente,
    sua|suo|vostra|vostro|tua|tuo client*|azienda|societa|ditta|organizzazione|committente|agenzia|nome|sito`,
  pt: `
    quem e|es voce|tu, quem e|sao o|a|os|seu|sua|vosso client*|contratante|empregador, para quem trabalh*|escrev*|seria|e,
    nome quem, parte quem, conta quem, quem esta tras, quem paga|financia|patrocina,
    qual|quais client*|empresa*|organizacao|companhia|agencia, que client*|empresa*|organizacao|companhia|agencia,
    sua|seu|seus|vossa|vosso|tua|teu client*|empresa*|organizacao|companhia|agencia|nome|site`,
  nl: `
    wie bent|ben|zijn u|je|jij|jullie, wie is|zijn uw|je|jouw|jullie|de klant*|opdrachtgever*|client|werkgever, wie zit|staat achter|erachter,
    voor wie werk*|schrijf*|zou|is, namens wie, wiens opdracht|naam, wie betaalt|financiert|sponsort,
    welk|welke klant*|opdrachtgever*|client|werkgever|bedrijf|organisatie|firma|bureau,
    uw|jouw|je|jullie klant*|opdrachtgever*|client|werkgever|bedrijf|organisatie|firma|bureau|naam|website,
    hoe heet|heten u|je|klant|bedrijf|opdrachtgever`,
  pl: `
    kim pan|pani|jestes, kto jest klient*|zleceniodawc*|pracodawc*, kto tym stoi, dla kogo pracuj*|pisz*|jest|pan|pani,
    czyim imieniu, czyje zlecenie, kto placi|finansuje|sponsoruje,
    jaki|jaka|jakiej|jakim|jakiego|ktory|ktora|ktorej klient*|firm*|organizacj*|instytucj*|agencj*|spolk*,
    panska|panski|pana|pani|panstwa|wasz|wasza|twoj|twoja klient*|zleceniodawc*|pracodawc*|firm*|organizacj*|agencj*|nazwisko,
    jak nazywa pan|pani|firma|klient`,
  ru: `
    кто вы|ты, кто заказчик*|клиент*|работодател*, кто этим стоит, кто платит|финансирует,
    на|для кого работа*|пиш*|это|отчет*, имени кого, чьего имени, чьему заказу|поручению,
    какая|какой|какую|какого|каком|какое|какие компани*|фирм*|организаци*|клиент*|заказчик*|агентств*,
    ваш|ваша|вашей|вашего|вашу|твой|твоя компани*|фирм*|организаци*|клиент*|заказчик*|агентств*|имя|сайт|работодател*,
    как называется компани*|фирм*|организаци*, как вас зовут`,
  zh: '你是谁, 您是谁, 你们是谁, 您是哪位, 谁是客户, 客户是谁, 客户是哪, 为谁工作, 为谁, 代表谁, 谁付钱, 谁出钱, 谁资助, 哪家公司, 哪个公司, 什么公司, 哪家客户, 哪个客户, 哪个机构, 什么机构, 你的公司, 您的公司, 你们公司, 贵公司, 你的客户, 您的客户, 你们的客户, 怎么称呼, 你叫什么, 您叫什么',
};
