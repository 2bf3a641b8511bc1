import type { Lexicon } from '../wording/lexicon.ts';

/** Clients that are spoken of and never named. */
export const unnamedClients: Lexicon = {
  en: `
    
    confidential|undisclosed|anonymous|unnamed|discreet|private|major|leading|select|various|certain client*|customer*|investor*|partner*|sponsor*,
    our|my|their|several client*|customer*,
    international|overseas|foreign|global|multinational|corporate|institutional|investment client*|customer*|partners|investor*,
    client* worldwide|globally|overseas|abroad|internationally|globe|world|region|confidential|private,
    behalf client*|partner*|investor*, client* confidentiality, identity client*`,
  fr: `
    client*|partenaire*|investisseur* confidentiel*|anonyme*|prive*|discret*|internationa*|etranger*|mondiaux,
    nos|mes|leurs|certains|divers client*, compte client*|tiers, clientele internationale|privee|confidentielle,
    client* monde|etranger`,
  de: `
    
    vertraulich*|ungenannt*|anonym*|diskret*|privat*|international*|auslandisch*|global*|fuhrend*|namhaft* kunden|kunde|kundschaft|auftraggeber*|mandant*|partner|investoren,
    unsere|unserer|unseren|meine|meiner|meinen|verschiedene kunden|auftraggeber*|mandant*,
    auftrag kunden|mandant*|dritter, kunden|mandanten|auftraggeber weltweit|ausland`,
  es: `
    client*|socios|inversores confidencial*|anonim*|privad*|discret*|internacional*|extranjer*|globales,
    nuestros|mis|sus|nuestro|varios|diversos client*, nombre client*|terceros, client* mundo|extranjero`,
  it: `
    client*|partner|investitori riservat*|anonim*|privat*|discret*|internazional*|esteri|globali,
    nostri|miei|loro|nostro|diversi|vari client*, conto client*|terzi, client* mondo|estero`,
  pt: `
    client*|parceiros|investidores confidencia*|anonim*|privad*|discret*|internaciona*|estrangeir*|globais,
    nossos|meus|seus|nosso|varios|diversos client*, nome client*|terceiros, client* mundo|exterior`,
  nl: `
    
    vertrouwelijke|anonieme|discrete|particuliere|internationale|buitenlandse|wereldwijde|vooraanstaande klant*|client*|opdrachtgever*|partners|investeerders,
    onze|mijn|hun|diverse klant*|client*|opdrachtgever*, namens klant*|client*|opdrachtgever*|derden,
    klanten|opdrachtgevers wereldwijd|buitenland`,
  pl: `
    poufn*|anonimow*|prywatn*|dyskretn*|miedzynarodow*|zagraniczn*|globaln* klien*|partner*|inwestor*,
    nasz*|moj*|swoi*|rozn* klien*, klien* miedzynarodow*|zagraniczn*|prywatn*|poufn*|swiecie,
    imieniu|rzecz|zlecenie klien*`,
  ru: `
    конфиденциальн*|анонимн*|частн*|международн*|иностранн*|зарубежн*|крупн* клиент*|заказчик*|партнер*|инвестор*,
    наш*|мои*|своих|разн* клиент*|заказчик*, имени|поручению|заказу клиент*|заказчик*,
    клиент*|заказчик* мир*|рубежом`,
  zh: '匿名客户, 保密客户, 海外客户, 国际客户, 境外客户, 国外客户, 全球客户, 我们的客户, 我的客户, 众多客户, 客户遍布, 代表客户, 委托方',
};
