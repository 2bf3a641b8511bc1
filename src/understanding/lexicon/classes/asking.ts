import type { WordClasses } from './word-classes.ts';

/** What somebody does who asks for something: wants it, is told it, is sent it. */
export const asking: Readonly<Record<string, WordClasses>> = {
  want: {
    en: 'want*|need*|looking|seek*|require*|interested|interests|love|like|appreciat*|keen|eager|hoping|hope|welcome|value*|prefer*|curious|wonder*|request*|after',
    fr: 'veu*|voul*|voudr*|besoin|cherch*|recherch*|souhait*|interess*|aimer*|demand*|attend*|prefer*|curieu*',
    de: 'wollen|will|mochte*|brauch*|benotig*|such*|gesucht|interess*|wunsch*|gern|gerne|bitt*|verlang*|bevorzug*|neugierig|gefragt',
    es: 'quer*|quier*|necesit*|busc*|interes*|gustar*|dese*|prefer*|prefier*|pedimos|piden|pide|solicit*',
    it: 'vogli*|vorre*|cerc*|bisogno|serve|servono|servirebb*|interess*|piacer*|desider*|preferi*|chied*|richied*',
    pt: 'quer*|precis*|procur*|busc*|interess*|gostar*|desej*|prefer*|pedimos|pedem|pede|solicit*',
    nl: 'wil|willen|wens*|zoek*|gezocht|nodig|interess*|graag|vragen|vraagt|liever|verlang*|benieuwd',
    pl: 'chce*|chci*|potrzeb*|szuka*|poszuk*|interes*|chetnie|prosz*|prosi*|wolimy|woli|wolel*|zalezy|ciekaw*',
    ru: 'хот*|нужн*|нужен|ищем|ищет|ищу|ищут|интерес*|треб*|просим|просит|прошу|просят|желат*|предпоч*',
    zh: '想要|想了解|想知道|需要|希望|感兴趣|寻找|关心|想请|想听',
  },
  send: {
    en: 'send|sending|share|sharing|forward|forwarding|pass|provide|give|upload|attach|email|supply|drop|submit|show|deliver|bring|slip|lend|obtain|hand|post|transmit',
    fr: 'envoy*|envoi*|enverr*|partag*|transmet*|transmis*|fourni*|donn*|transfer*|joindre|montr*|remett*|adresser|adressez|apport*|communiqu*|passer|prete*|depose*',
    de: 'schick*|send*|zusend*|zuschick*|zusenden|weiterleit*|teilen|teile|teilst|gib|geben|gebt|liefer*|hochlad*|zeig*|mitschick*|besorg*|bereitstell*|uberlass*|zukomm*|ubermittel*|ubersend*',
    es: 'envi*|mand*|compart*|pasar*|pasame|pasanos|pasenos|paseme|pases|facilit*|proporcion*|remit*|reenvi*|adjunt*|mostr*|muestr*|entreg*|danos|dame|denos|haga|hacer',
    it: 'invia*|invii|mand*|condivid*|forni*|inoltr*|allega*|mostr*|girar*|girami|girarci|passar*|passami|passaci|consegn*|darci|darmi|dare|trasmett*',
    pt: 'envi*|mand*|compartilh*|partilh*|forne*|encaminh*|anex*|mostr*|passar|passe|passa|entreg*|repass*|transmit*',
    nl: 'stuur*|sturen|opstur*|toestur*|doorstur*|deel|delen|geef|geven|lever*|toon|tonen|laten|zend*|upload*|doorgeven|aanlever*|bezorg*',
    pl: 'wysl*|wysyl*|przesl*|przesyl*|podziel*|udostep*|dostarcz*|przekaz*|pokaz*|podesl*|podsyl*|zalacz*|dolacz*|daj*',
    ru: 'пришл*|присл*|присыл*|отправ*|выслать|вышлите|выслал*|перешл*|пересл*|подел*|предостав*|переда*|скинь*|скинуть|скинет*|сбросьте|покаж*|показать|дайте|дать',
    zh: '发给|发送|发来|发我|发一|发过来|分享|提供|传给|传一|给我|给我们|转发|上传|拍',
  },
  tell: {
    en: 'tell|describe|explain|outline|hear|understand|understanding|learn|elaborate|know|discuss|talk|say|clarify|mention|sketch|reveal|explore|map|picture|cover',
    fr: 'dire|dites|dis|decri*|expliqu*|savoir|comprend*|connaitre|parl*|racont*|apprendre|preciser|exposer|eclair*|raconte*',
    de: 'erzahl*|beschreib*|erklar*|schilder*|wissen|wissten|sagen|sagst|sag|erfahr*|versteh*|skizzier*|erlauter*|kennen|darleg*|mitteil*|horen|verrat*',
    es: 'decir*|diga*|dime|dinos|describ*|expli*|saber|sabe|sabes|conocer|entender|comprender|hablar*|hable*|cuent*|contar*|coment*|aclar*|expon*',
    it: 'dire|dirmi|dirci|dica|dimmi|descriv*|spieg*|sapere|conoscere|capire|parlar*|parla*|raccont*|illustr*|comprendere|chiarir*',
    pt: 'dizer|diga|diz|descrev*|expli*|saber|conhecer|entender|compreender|falar|fale|contar|conte|coment*|esclarec*',
    nl: 'vertel*|beschrijv*|uitleg*|weten|horen|begrijp*|schets*|toelicht*|zeggen|zeg|bespreken|praten',
    pl: 'powiedz*|opisz*|opisa*|wyjasn*|wiedz*|slysz*|uslysz*|zrozum*|opowiedz*|porozmaw*|dowiedz*|przedstaw*|napisz*',
    ru: 'расскаж*|рассказ*|опиш*|описа*|объясн*|знать|узнат*|понять|скаж*|сказать|поясн*|сообщ*|говорить|послушать|услышать',
    zh: '告诉|介绍|说明|描述|讲讲|谈谈|了解|知道|说说|透露|聊聊',
  },
};
