import type { Lexicon } from '../wording/lexicon.ts';

/** Boasts of contacts in government, or of knowledge from inside. */
export const governmentContacts: Lexicon = {
  en: `
    
    gover*|ministerial|ministry|diplomatic|political|military|official|state contact*|connections|network*|access|relations|relationship*|circles|insider*|sources|ties|links,
    access|connections|links|ties|contacts|introductions|network|relationships|bridge|bridging gover*|official*|minist*|policymaker*|decision*|parliament*|diplomat*,
    senior|high|top|key official*|decision*|gover*|policymaker*|minister*,
    high level contact*|official*|gover*|decision*|network*|access|connections, decision maker*|makers,
    policy insider*|makers, inside|insider knowledge|insight*|information|perspective*|view*|access`,
  fr: `
    
    contact*|reseau*|relations|acces|sources|liens gouvernement*|ministeri*|ministere*|diplomati*|politique*|militaire*|officiel*|decideur*|etat|public*,
    decideur*, haut niveau|hauts niveaux|responsables|fonctionnaires,
    information*|connaissance* interne*|inedite*|initie*, spheres|cercles pouvoir|politique*|gouvernement*`,
  de: `
    
    kontakte*|netzwerk*|zugang|beziehungen|verbindungen|drahte|quellen regierung*|ministeri*|diplomat*|politi*|militar*|behorde*|entscheid*|staat*,
    regierungskontakt*, regierungskreise*,
    hochrangig* kontakt*|beamt*|politik*|entscheid*|vertreter*|netzwerk*|regierung*, entscheidungstrager*,
    entscheider*, insiderwissen, insider*`,
  es: `
    
    contactos|red|redes|relaciones|acceso|vinculos|fuentes gobierno*|gubernamental*|ministeri*|diplomatic*|politic*|militar*|oficial*|decisores|estado,
    alto|altos nivel|funcionarios|cargos|mandos, tomadores decisiones, decisores,
    informacion|conocimiento privilegiad*|intern*`,
  it: `
    
    contatti|rete|reti|relazioni|accesso|legami|fonti governo|governativ*|ministeri*|diplomatic*|politic*|militar*|istituzional*|decisori|decisor*|stato,
    alto|alti livello|funzionari|dirigenti, decisori, informazioni|conoscenze riservat*|intern*`,
  pt: `
    
    contatos|contactos|rede|redes|relacoes|acesso|lacos|fontes governo*|governamenta*|ministeri*|diplomatic*|politic*|militar*|oficia*|decisores|estado,
    alto|altos nivel|funcionarios|escalao|cargos, tomadores decisao|decisoes, decisores,
    informacao|informacoes|conhecimento privilegiad*|intern*`,
  nl: `
    
    contacten|netwerk|relaties|toegang|banden|bronnen overheid*|regering*|ministerie*|diplomat*|politie*|militair*|beleidsmaker*|beslisser*|besluitvormer*,
    overheidscontact*, hooggeplaatst* contact*|ambtenar*|functionaris*|beslisser*, besluitvormer*, beslissers,
    beleidsmakers, voorkennis, inside|insider informatie|kennis`,
  pl: `
    
    kontakt*|siec|sieci|relacj*|dostep*|powiazan*|zrodl* rzad*|ministeri*|ministerst*|dyplomat*|polit*|wojsk*|urzed*|decydent*|panstw*,
    wysok* szczebl*|rang* urzednik*|kontakt*|rzad*, wysok* szczebl*, decydent*, informacj*|wiedz* wewnetrzn*|poufn*`,
  ru: `
    
    контакт*|связи|связями|сеть|доступ*|источник* правительств*|министерств*|дипломат*|полит*|военн*|государственн*|власт*|чиновник*|госструктур*,
    высокопоставленн*, высок* уровн*, лиц* принимающ* решени*, инсайд*, внутренн* информаци*`,
  zh: '政府关系, 政府人脉, 政府资源, 政府高层, 高层人脉, 官方渠道, 决策者, 决策层, 内部消息, 内部信息, 政界, 军方关系',
};
