import { defineConcept } from '../concept-lexicon.ts';

/** A paper, file or picture that lies in the office. What they send themselves is another matter. */
export const documentWanted = defineConcept({
  id: 'document-wanted',
  says: {
    en: `
      @send ~ @document, @document ~ you ~ could|can|have|might|may|would|use|used|work*|wrote|keep|hold ~ @send|with|from|for|on
      @want ~ copy|copies|screenshot*|scan|scans|picture*|photo*|snapshot|excerpt*|draft|drafts|slides|file|files|pdf|original*|document*|minutes|drawing*|spreadsheet*
      any|some|few|original|actual|recent|internal|real @document ~ you ~ have|keep|could|can|use|@send
      photo*|picture*|screenshot*|scan|scans|copy|excerpt* ~ enough|suffice*|fine|helpful|useful|great|help
      have|got|keep|possess|hold ~ any|some|internal|original|recent|old @document
      take|snap|make|grab|scan|copy|photograph|export|print|pull|download|dump|save ~ picture*|photo*|screenshot*|copy|copies|scan*|slides|pages|document*|file|files|drawing*|minutes|report*|whiteboard|screen|table
      photograph|scan|screenshot|export the|your|those|some|few|it, table of contents, title|cover page|sheet ~ @send|report|document
      have|got|keep|possess ~ @document ~ handy|hand|share|available|somewhere|lying|disk|drive
      could|can|would|may|possible ~ see|look|read|get|receive|have|obtain ~ your|the|an|any|some|internal|original|whole @document
      best|good|ideal|enough|helpful|useful|perfect ~ would|is ~ copy|screenshot*|scan|picture*|photo*|slides|original|document|drawing*|excerpt*
      phone ~ picture*|photo* of|through, minutes of|from ~ meeting*|session*|committee|last, meeting|committee|board minutes, @send ~ minutes of|from
      resend|bring|carry|come ~ drawing*|measurements|drawings|data|notebook*|file|files|draft|recordings|sheets|drive|stick
      sketch|drawing|picture*|photo*|photograph|scan ~ do|suffice|plenty, @send ~ recording*|measurement*|notebook*|sketch*|sheets|raw`,
    fr: `
      @send ~ @document, @document ~ vous|tu ~ pourriez|pouvez|avez|auriez|utilisez|gardez|redige* ~ @send|sous|main|la|chez|de|sur
      @want ~ copie*|photo*|capture*|extrait*|brouillon*|original|scan|document*|fichier*|diapos|slides|compte|pdf|plans|schema*
      avez|auriez|as|aurais|gardez|conservez|possedez ~ copie*|document*|fichier*|plans|schema*|photo*|diapo*|slides|brouillon*|compte|note|notes|rapport*|exemplaire*|extrait*
      une|quelques|simple|petite|juste photo|photos|capture|captures|copie|copies|scan|extrait|extraits ~ suffi*|bien|parfait|utile*|aider*|mieux|page*|ecran|tableau|ideal
      prendre|prenez|faire|faites|fais|scanner|scannez|photographier|photographiez|imprimer|imprimez|telecharger|exporter|exportez|copier|copiez|recuperer ~ photo*|capture*|copie*|scan|page*|document*|fichier*|plan|plans|ecran|tableau|compte|donnees|note
      page de garde|titre, table matieres, sommaire ~ rapport|document|note
      voir|lire|consulter|recevoir|obtenir ~ votre|vos|les|le|quelques|original @document ~ interne*|pourr*|possible|serait|on|svp|vous`,
    de: `
      @send ~ @document, @document ~ sie|du|mir|uns ~ @send|zusend*|schick*|zukommen|teilen
      konnten|konnen|kannst|wurden|konntest|mogen sie|du ~ @document ~ @send|zusend*|schick*|zukommen|teilen|hochladen|abfotografier*|kopier*|mitbring*|vorbeibring*
      @want ~ kopie*|foto*|fotos|screenshot*|auszug*|entwurf*|original*|scan|dokument*|datei*|folien|protokoll*|plane|unterlagen|pdf|zeichnung*
      haben|hatten|hast|besitzen|gibt ~ sie|du|es|noch ~ kopie*|foto|fotos|screenshot*|auszug*|entwurf*|entwurfe|dokument*|datei*|folien|protokoll*|plane|unterlagen|zeichnung*|bericht*
      ein|eine|einfaches|schnelles|handyfoto foto|fotos|bild|screenshot|kopie|scan|auszug ~ reich*|genugt*|genug|hilf*|perfekt|ideal|ware|super|seite*|bildschirm*|tafel
      handyfoto*|bildschirmfoto* ~ reich*|genugt*|genug|machen|von|vom|der
      machen|mach|fotografier*|abfotografier*|scann*|kopier*|ausdruck*|export*|herunterlad*|runterlad*|abzieh* ~ foto*|fotos|screenshot*|kopie*|scan|seite*|dokument*|datei*|folien|plan|plane|tafel|bildschirm*|protokoll*
      @document ~ fotografier*|abfotografier*|scann*|kopier*|ausdruck*|export*|herunterlad*|runterlad*|abzieh*, inhaltsverzeichnis|deckblatt|titelblatt
      durfte*|konnte*|kann|durfen ich|wir ~ @document ~ sehen|ansehen|anschauen|lesen|haben|bekommen|einsehen|werfen, einblick ~ in ~ @document
      skizze|stichworte|stichpunkte|foto|fotos ~ reich*|genug*|hilfreich|waren, bring* ~ @document ~ mit|stick|auf`,
    es: `
      @send ~ @document, @document ~ usted|tu|pueda|puedas|podria*|tenga|tengas|tiene|guarde ~ @send|mano|cajon
      @want ~ copia*|foto*|captura*|extracto*|borrador*|original*|documento*|archivo*|acta|actas|plano*|diapositiva*
      tiene|tienes|tendria|tendrias|guarda|conserva|posee ~ copia*|documento*|archivo*|plano*|foto*|captura*|borrador*|acta|actas|informe*|diapositiva*|notas|esquema*
      una|unas|simple|solo|bastaria|basta|sirve|serviria ~ foto|fotos|captura|copia|escaneo|extracto ~ basta*|pagina*|pantalla|suficiente|sirve*|bastaria|pizarra|ayud*|plano*|documento*
      bastaria|basta|serviria ~ foto|captura|copia|escaneo
      saque*|saca|sacar|tome*|tomar|haga|hacer|escane*|fotografi*|copie|copiar|imprim*|descarg*|export* ~ foto*|captura*|copia*|pagina*|documento*|archivo*|plano*|pantalla|pizarra|acta*|datos|informe*
      indice|portada|caratula ~ informe*|documento*|nota*
      ver|leer|recibir|obtener|consultar|vistazo ~ su|sus|los|las|el|la|algun* ~ @document ~ intern*|posible|podria*|seria|borrador|original`,
    it: `
      @send ~ @document, @document ~ lei|tu|possa|potrebbe|puo|ha|abbia ~ @send, @want ~ copi*|foto|schermat*|estratt*|bozz*|original*|document*|file|verbal*|slide*
      ha|hai|avrebbe|conserva|possiede ~ copi*|document*|file|foto|schermat*|bozz*|verbal*|slide*|schem*|appunti
      una|semplice|basta|basterebbe|solo foto|copia|schermata|scansione|screenshot ~ basta|basterebbe|pagin*|schermo|sufficiente|lavagna|document*
      basta|basterebbe ~ foto|copia|schermata|scansione
      fare|faccia|fai|scatt*|scansion*|fotograf*|copi*|stamp*|scaric*|esport* ~ foto|schermat*|copi*|pagin*|document*|file|schermo|lavagna|verbal*|dati
      indice|frontespizio ~ rapport*|document*, vedere|leggere|ricevere|consultare ~ i|il|suo|suoi|qualche @document ~ intern*|possibile|potre*|original*
      port* ~ con|se|due @document, port* ~ disegn*|bozz*|dati|campion*|fascicol*`,
    pt: `
      @send ~ @document, @document ~ voce|pudesse|possa|poderia|tem|tenha ~ @send
      @want ~ copia*|foto*|captura*|extrato*|rascunho*|origina*|documento*|arquivo*|ficheiro*|ata|atas|slides
      tem|tens|teria|guarda|possui ~ copia*|documento*|arquivo*|ficheiro*|foto*|captura*|rascunho*|ata|atas|slides|esquema*|notas
      uma|simples|basta|bastaria|so|apenas foto|copia|captura|digitalizacao|print ~ basta*|pagina*|tela|ecra|suficiente|quadro|documento*|ajud*
      basta|bastaria ~ foto|copia|captura|print
      tir*|faz*|faca|digitaliz*|fotograf*|copi*|imprim*|baix*|export* ~ foto*|captura*|copia*|pagina*|documento*|arquivo*|ficheiro*|tela|ecra|quadro|ata|dados|print
      indice|capa ~ relatorio*|documento*, ver|ler|receber|consultar ~ o|os|a|as|seu|seus|algum @document ~ intern*|possivel|poderi*|origina*`,
    nl: `
      @send ~ @document, @document ~ u|je|mij|me|ons ~ @send|toesturen|opsturen|sturen
      kunt|kun|zou|wilt|zou u|je ~ @document ~ @send|sturen|opsturen|toesturen|delen|kopieren|uploaden
      @want ~ kopie*|foto*|screenshot*|concept*|origine*|scan|document*|bestand*|notulen|slides|uittreksel
      heeft|heb|hebt ~ u|je|misschien ~ kopie*|document*|bestand*|foto*|screenshot*|concept*|notulen|slides|schema*
      een|simpele|enkel foto|kopie|screenshot|scan ~ genoeg|voldoende|volstaat|pagina*|scherm|goed|al|whiteboard
      maak|maken|neem|scan*|fotografeer*|kopieer*|print|download*|exporteer* ~ foto*|screenshot*|kopie*|pagina*|document*|bestand*|scherm|notulen
      inhoudsopgave|voorblad|titelblad, mag|kan|zou ~ ik|we ~ @document ~ zien|lezen|inzien|krijgen|hebben`,
    pl: `
      @send ~ @document, @document ~ pan|pani|moglby|moglaby|mozesz|moze ~ @send, @want ~ kopi*|zdjec*|zrzut*|szkic*|oryginal*|skan*|dokument*|plik*|protokol*|slajd*|wyciag*
      ma|masz|posiada|mialby ~ kopi*|dokument*|plik*|zdjec*|zrzut*|protokol*|slajd*|schemat*|notatk*, wystarcz* ~ zdjec*|kopi*|skan*|zrzut*
      zdjec*|kopi*|skan|zrzut ~ wystarcz*|stron*|ekran*|tablic*|pomo*
      zrob*|sfotograf*|zeskan*|skopi*|wydruk*|pobra*|sciagn* ~ zdjec*|zrzut*|kopi*|stron*|dokument*|plik*|ekran*|protokol*, spis tresci, stron* tytulow*
      zobaczyc|przeczytac|dostac|obejrzec ~ @document ~ wewnetrzn*|oryginal*|mozna|moze|bym`,
    ru: `
      @send ~ @document, @document ~ вы|могли|можете|бы ~ @send, @want ~ копи*|фото*|скриншот*|снимок|черновик*|оригинал*|скан*|документ*|файл*|протокол*|слайд*|выписк*
      есть|имеется|сохранил* ~ у|ли|вас ~ копи*|документ*|файл*|фото*|скриншот*|протокол*|слайд*|схем*|чертеж*
      достаточно|хватит|подойдет|хватило ~ фото*|снимк*|копи*|скан*|скриншот*, фото*|снимок|копи*|скан*|скриншот* ~ достаточно|хватит|страниц*|экран*|подойдет|доск*
      сделайте|сделать|сфотограф*|отсканир*|скопир*|распечат*|скача*|выгруз* ~ фото*|снимок|скриншот*|копи*|страниц*|документ*|файл*|экран*|протокол*|чертеж*, оглавление|титульн*
      посмотреть|взглянуть|прочитать|получить|увидеть ~ ваш*|внутренн*|оригинал*|какие ~ @document`,
    zh: `
      @send ~ @document, @document ~ @send, @want ~ @document, 有没有 ~ @document, 能否看看|可以看看|看一下 ~ @document, 拍一张|拍张|拍几张|拍照|拍个照|截个图|截图|扫描|复印|拷贝|导出 ~ @document, 拍一张|拍张照|拍个照|截个图|拍几张照片
      目录|封面|首页 ~ 拍|发|就行|就可以, 一张照片 ~ 就行|就可以|就够|足够`,
  },
  unless: {
    en: `
      photo*|picture*|snap of|with you|yourself|us|me, cv|resume|invoice|receipt|passport|timesheet, job ad|advert|description|spec|posting, attached|enclosed
      i|we ll|will|shall|ve|have|am|m|re|just|already|also|d send|sending|sent|share|sharing|shared|forward*|provide|attach*|upload*|pass|bring
      i can|could send|share|forward|provide, send|sending|share|sharing|forward|forwarding|give|provide|show|bring|email|pass you, our|my @document, let me|us send|share|show
      i|we have|got|hold|ve ~ any|some|internal|recent|old, conference|speaker*|talk|webinar|workshop|lecture|meetup|abstract|poster|bug|ticket|repo|pull|newsletter
      profile|holiday|wedding|family photo*|picture*, headshot, send|post thoughts|greetings, sample code, job|cover application|letter, published paper*|article*`,
    fr: `
      cv|facture*|recu|passeport|lettre de|motivation, offre|fiche|annonce|description de|d emploi|poste, ci joint*, joint|jointe|jointes, je|nous vous|t @send
      vous envoie|envoyons|enverrai|enverrons|transmets|transmettons|fournirons|partage|partagerai|adresse|ferai|fais, je enverrai|partagerai, notre|nos|mon|ma @document
      conference|colloque|intervenant*|webinaire|atelier ~ @document, @document ~ conference|colloque|intervenant*|webinaire, bug|ticket|erreur
      photo|photos de|du profil|vacances|famille|mariage`,
    de: `
      lebenslauf|rechnung*|quittung*|beleg|pass|reisepass|zeugnis*, stellenbeschreibung|stellenanzeige|stellenausschreibung|ausschreibung|bewerbungsunterlagen|bewerbungsfoto
      anbei|angehangt|beigefugt|anhang, ich ~ ihnen|dir|euch ~ @send|zusend*|schick*|zukommen, wir ~ ihnen|dir ~ @send|zusend*|schick*|zukommen
      ich|wir schick*|send*|teil*|leite*|habe|haben ~ ihnen|dir|euch|geschickt|gesendet|angehangt, schick*|send* ich|wir ihnen|dir
      unser|unsere|unseren|mein|meine|meinen @document, konferenz|tagung*|vortragend*|webinar*|workshop* ~ @document, @document ~ konferenz*|tagung*|webinar*|workshop*
      bug|ticket|fehler, profilbild|profilfoto|urlaub*|familie*|hochzeit*`,
    es: `
      cv|curriculum|factura*|recibo|pasaporte|nomina, descripcion|oferta|anuncio de|del|laboral puesto|trabajo|empleo
      adjunto|adjunta|adjuntamos|adjuntos encontrara*|le|les|te|nuestr*|envio|mando|va|van, le|les|te|os @send ~ @document
      le|les|te|os envio|envie|mando|mande|enviare|mandare|enviaremos|mandaremos|paso|comparto|hago, nuestro|nuestra|nuestros|nuestras|mi|mis @document
      enviare|mandare|enviaremos|mandaremos, congreso|conferencia|ponente*|seminario web|web, charla|congreso|conferencia|ponencia|taller ~ @document
      @document ~ charla|congreso|conferencia|ponencia|taller, bug|ticket, foto|fotos de|del perfil|vacaciones|familia|boda, departamento de|contabilidad contabilidad`,
    it: `
      cv|curriculum|fattura|ricevuta|passaporto, descrizione|annuncio|offerta di|del lavoro, allegat*|allego ~ trov*|nostr*|invi*, in allegato
      le|ti|vi|glielo invio|mando|invieremo|invieremo|invier*|mander*|inoltro|condivido|allego, le|ti|vi ~ invier*|mander*|invio|mando
      nostro|nostra|nostri|mio|mia|miei @document, conferenza|convegno|relatore|relatori|webinar|workshop, foto ~ profilo|vacanz*|famiglia|matrimonio, contabilita`,
    pt: `
      cv|curriculo|fatura|recibo|passaporte, descricao|anuncio|oferta da|de|do vaga|emprego|trabalho, em anexo, anexo|anexa ~ encontr*|nosso|nossa|segue
      lhe|te|vou envio|mando|enviar|enviarei|mandarei|mandar|compartilho, envio|enviarei|enviaremos|mandarei lhe|amanha|o|a, nosso|nossa|nossos|meu|minha|meus @document
      conferencia|congresso|palestrante*|webinar|workshop|palestra, foto ~ perfil|ferias|familia|casamento, contabilidade`,
    nl: `
      cv|factu*|bon|paspoort, functieomschrijving|vacature*|vacaturetekst, bijgevoegd|bijlage|bijgaand ~ vindt|vind|ons|onze, bijgevoegd*|bijgaand
      ik|wij|we stuur|sturen|mail|deel|zal|zullen|heb|hebben ~ u|je|jullie|toe|gestuurd, ons|onze|mijn @document, conferentie|congres|spreker*|webinar|workshop|lezing
      profielfoto|vakantiefoto*|trouwfoto*|vakantie|familie, boekhouding`,
    pl: `
      cv|faktur*|rachunek|paszport*|zyciorys*, opis*|ogloszen* ~ stanowisk*|prac*, zalaczen*|zalaczam|zalaczniku ~ przesyl*|nasz*|znajd*, w zalaczen*|zalaczniku
      przesle|wysle|przesylam|wysylam|podesle|przeslemy|wyslemy|udostepnie, nasz*|moj* @document, konferencj*|prelegent*|webinar*|warsztat*|wyklad*
      zdjec* ~ profil*|wakacj*|rodzin*|slub*, ksiegowos*`,
    ru: `
      резюме|счет|счета|квитанц*|паспорт*|накладн*, описани* ~ ваканси*|должност*, ваканси* ~ описани*, прилаг*|приложен* ~ наш*|найдете|файл|вы|брошюр*, во вложении
      пришлю|отправлю|вышлю|высылаю|отправляю|перешлю|пришлем|отправим|вышлем|поделюсь|направляю, наш*|мой|моя|мою @document, конференци*|докладчик*|вебинар*|семинар*|лекци*
      фото* ~ профил*|отпуск*|семь*|свадьб*, бухгалтери*`,
    zh: `
      简历|发票|收据|护照|职位描述|招聘启事|附件是我们|附上我们|附件中是|我们的资料|我们的文件|我把|我会发|我发给您|我发给你|我明天发|我给您发|我给你发|我们会发|会议网站|演讲者|嘉宾照片|头像|全家福|旅游照, 财务`,
  },
});
