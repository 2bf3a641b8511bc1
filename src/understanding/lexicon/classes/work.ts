import type { WordClasses } from './word-classes.ts';

/** What somebody knows, writes and works on. */
export const work: Readonly<Record<string, WordClasses>> = {
  /** What is in somebody's head: opinions, experience, time spent on giving them. */
  insight: {
    en: 'insight*|opinion*|view|views|assessment*|assess|analys*|analyz*|thought*|perspective*|expertise|knowledge|advice|advise|advising|input|commentar*|comments|consult*|judgement*|judgment*|observation*|experience|impression*|answers|feedback',
    fr: 'avis|opinion*|analyse*|eclairage*|regard*|perspective*|expertise*|connaissance*|savoir|conseil*|consult*|commentaire*|appreciation*|evaluation*|reflexion*|point|impression*|experience*|reponse*|contribution*|idees',
    de: 'einschatzung*|meinung*|ansicht*|analyse*|einblick*|perspektive*|expertise|fachwissen|wissen|rat|beratung*|*beratung|kommentar*|bewertung*|beurteilung*|gedanken|eindruck*|eindrucke|erfahrung*|sachverstand|antworten|beitrag*|beitrage',
    es: 'opinion*|analisis|analiz*|perspectiva*|conocimiento*|experiencia*|consejo*|asesor*|consult*|comentario*|valoraci*|evaluaci*|apreciaci*|impresion*|reflexion*|vision|puntos|punto|ideas|respuestas|aporte*|aportaci*',
    it: 'opinion*|parere|pareri|analisi|analizz*|prospettiv*|conoscenz*|esperienz*|consigli*|consulen*|comment*|valutazion*|impression*|riflession*|vision*|competenz*|contribut*|risposte',
    pt: 'opini*|analise*|analis*|perspectiva*|conhecimento*|experiencia*|conselho*|consult*|assessor*|comentario*|avaliac*|impress*|reflex*|visao|visoes|contribut*|contribuic*|ideias|respostas',
    nl: 'mening*|analyse*|inzicht*|perspectief|kennis|expertise|advies*|adviez*|advise*|consult*|commentaar|beoordeling*|indruk*|ervaring*|visie|gedachten|antwoorden|bijdrage*',
    pl: 'opini*|analiz*|wiedz*|ekspertyz*|doswiadcz*|porad*|rad|konsult*|doradz*|doradztw*|komentarz*|ocen*|przemysl*|spostrzez*|spojrz*|wrazen*|odpowiedzi|wklad',
    ru: 'мнени*|анализ*|оценк*|оценить|взгляд*|знани*|экспертиз*|опыт*|совет|советы|консульт*|комментар*|наблюден*|соображен*|впечатлен*|видени*|ответы',
    zh: '见解|意见|看法|观点|分析|评估|经验|知识|建议|咨询|评论|想法|专业|洞察|信息|情况|答案',
  },
  /** What is written anew for somebody. */
  piece: {
    en: 'report*|article*|paper|papers|brief|briefs|briefing*|memo*|note|notes|summary|summaries|summar*|piece|pieces|essay*|page|pages|overview*|write|writing|writeup*|text|texts|lines|study|studies|column*',
    fr: 'rapport*|article*|papier*|note|notes|memo*|synthese*|resume*|page|pages|texte*|etude*|fiche*|dossier*|redaction|rediger|redige*|ecrire|ecrit*|lignes|chronique*|briefing*',
    de: 'bericht*|*bericht|artikel*|papier|papiere|briefing*|memo*|notiz*|zusammenfassung*|text|texte|texten|aufsatz*|seite|seiten|ubersicht*|uberblick|studie*|*studie|zeilen|schreiben|beitrag|beitrage|ausarbeitung*|gutachten|dossier*|lagebericht*',
    es: 'informe*|articulo*|documento*|nota|notas|memo*|resumen*|texto*|ensayo*|pagina*|estudio*|panorama|sintesis|lineas|redact*|escrib*|escrit*|columna*|briefing*',
    it: 'rapport*|relazion*|articol*|nota|note|memo*|sintesi|riassunt*|testo|testi|saggio|saggi|pagin*|studio|studi|panoramica|righe|redigere|scriver*|scritto|scritti|report|dossier',
    pt: 'relatorio*|artigo*|nota|notas|memo*|resumo*|texto*|ensaio*|pagina*|estudo*|panorama|sintese|linhas|redigir|escrev*|escrit*|coluna*|briefing*',
    nl: 'rapport*|artikel*|notitie*|memo*|samenvatting*|tekst*|essay*|pagina*|overzicht*|studie*|regels|schrijv*|stuk|stukken|stukje*|verslag*|briefing*',
    pl: 'raport*|artykul*|notatk*|memo*|streszczen*|podsumowan*|tekst*|esej*|stron*|opracowan*|przeglad*|napisan*|napisac|pisan*|referat*',
    ru: 'отчет*|доклад*|стать*|статей|записк*|обзор*|резюмиров*|текст*|эссе|страниц*|справк*|исследован*|написа*|писать|материал*|заметк*|строк*',
    zh: '报告|文章|论文|稿件|摘要|简报|短文|材料|稿子|综述|专栏|写作|撰写|供稿|调研',
  },
  /** What lies in somebody's office already. */
  document: {
    en: 'document*|file|files|slide|slides|deck|presentation*|drawing*|diagram*|schematic*|blueprint*|specification*|spec|specs|screenshot*|draft|drafts|memo*|manual*|spreadsheet*|pdf|copy|copies|report|reports|sample|samples|dataset*|logs|handbook*|transcript*|annex*|agenda|protocol*|plan|plans|picture*|photo*|map|maps|roster|directory|excerpt*|material|materials|paperwork|correspondence|configuration*|folder*|binder*|chart|charts|template*|export|sketch*|measurement*|notebook*|recordings',
    fr: 'document*|fichier*|diapo*|slides|presentation*|plan|plans|dessin*|schema*|croquis|specification*|capture*|compte|brouillon*|projet*|memo*|manuel*|tableau*|pdf|copie*|rapport*|echantillon*|donnees|proces|notes|note|annexe*|dossier*|photo*|image*|carte*|organigramme*|annuaire*|extrait*|support|supports|courrier*|classeur*|modele|exemplaire*',
    de: 'dokument*|datei*|folie*|prasentation*|zeichnung*|skizze*|plane|bauplan*|schaltplan*|spezifikation*|screenshot*|bildschirmfoto*|protokoll*|entwurf*|entwurfe|vermerk*|handbuch*|tabelle*|pdf|kopie*|bericht|berichte|probe|proben|muster|datensatz*|unterlage*|foto|fotos|bilder|bild|organigramm*|verzeichnis*|auszug*|auszuge|akte|akten|anlage|vorlage*|material|materialien|scan|scans|ordner',
    es: 'documento*|archivo*|fichero*|diapositiva*|presentaci*|plano|planos|dibujo*|esquema*|diagrama*|especificaci*|captura*|acta|actas|borrador*|memo*|manual*|hoja|tabla*|pdf|copia*|informe*|muestra*|datos|anexo*|expediente*|foto*|imagen*|mapa*|organigrama*|directorio*|extracto*|material*|nota|notas|correo*|carpeta*|plantilla*',
    it: 'document*|file|slide*|diapositiv*|presentazion*|disegn*|schem*|schizz*|specifich*|schermat*|screenshot|verbal*|bozz*|promemoria|manual*|tabell*|pdf|copia|copie|relazion*|rapporto|rapporti|campion*|dati|allegat*|fascicol*|foto*|immagin*|mappa|mappe|organigramm*|elenco|estratt*|material*|appunti|planimetri*|cartell*',
    pt: 'documento*|arquivo*|ficheiro*|slide*|apresentac*|plantas|desenho*|esquema*|diagrama*|especificac*|captura*|print|prints|ata|atas|rascunho*|minuta*|manual|manuais|planilha*|pdf|copia*|relatorio*|amostra*|dados|anexo*|processo|foto*|imagem|imagens|mapa*|organograma*|extrato*|materia*|notas|pasta*',
    nl: 'document*|bestand*|slide*|dia|presentatie*|tekening*|schema*|schets*|specificatie*|screenshot*|schermafbeelding*|notulen|concept*|memo*|handleiding*|spreadsheet*|pdf|kopie*|rapport*|monster*|voorbeeld*|gegevens|bijlage*|dossier*|foto*|afbeelding*|kaart|organigram*|lijst|uittreksel*|materiaal|stukken|map',
    pl: 'dokument*|plik*|slajd*|prezentacj*|rysun*|schemat*|szkic*|specyfikacj*|zrzut*|protokol*|projekt|notatk*|podrecznik*|arkusz*|pdf|kopi*|raport*|probk*|dane|danych|zalaczni*|akta|zdjec*|mapa|mape|organigram*|spis*|wyciag*|material*|instrukcj*|folder*',
    ru: 'документ*|файл*|слайд*|презентаци*|чертеж*|схем*|эскиз*|спецификаци*|скриншот*|протокол*|черновик*|проект|записк*|инструкци*|таблиц*|pdf|копи*|отчет*|образец|образц*|данные|приложени*|фото*|снимок|снимк*|карту|структуру|список|выписк*|материал*|папк*',
    zh: '文件|文档|资料|幻灯片|演示|图纸|图表|示意图|规格|截图|截屏|纪要|草稿|手册|表格|复印件|报告|样品|样本|数据|照片|名单|通讯录|附件|原件|材料',
  },
  /** What is being worked on. */
  project: {
    en: 'work|project|projects|programme*|program|programs|task|tasks|assignment*|duties|portfolio|mission*|mandate|dossier|dossiers|file|files|operation*|research|experiment*|contract|contracts|development|deployment*|design|designs|system*|platform*|desk|role|job|responsibilit*|day',
    fr: 'travail|travaux|projet*|programme*|tache*|mission*|dossier*|operation*|recherche*|experience*|contrat*|developpement*|deploiement*|systeme*|poste*|fonction*|activite*|journee*|portefeuille',
    de: 'arbeit|arbeiten|projekt*|programm*|aufgabe*|auftrag*|auftrage|mission*|dossier*|einsatz*|einsatze|forschung*|versuch*|vertrag*|vertrage|entwicklung*|system*|vorhaben|tatigkeit*|alltag|zustandigkeit*|bereich*',
    es: 'trabajo*|proyecto*|programa*|tarea*|mision*|expediente*|operaci*|investigaci*|experiment*|contrato*|desarrollo*|despliegue*|sistema*|puesto*|funcion*|actividad*|dia|cartera',
    it: 'lavoro|lavori|progett*|programm*|compit*|incaric*|mission*|fascicol*|operazion*|ricerc*|esperiment*|contratt*|svilupp*|sistem*|mansion*|attivita|giornata',
    pt: 'trabalho*|projeto*|projecto*|programa*|tarefa*|missao|missoes|processo*|operac*|pesquisa*|investigac*|experiment*|contrato*|desenvolvimento*|sistema*|cargo*|func*|atividade*|rotina',
    nl: 'werk|werkzaamheden|project*|programma*|taak|taken|opdracht*|missie*|dossier*|operatie*|onderzoek*|proef|proeven|contract*|ontwikkeling*|systeem|systemen|functie*|portefeuille|dag',
    pl: 'prac*|projekt*|program*|zadan*|misj*|spraw*|operacj*|badan*|eksperyment*|kontrakt*|rozwoj*|system*|obowiazk*|stanowisk*|czynnosc*',
    ru: 'работ*|проект*|программ*|задач*|мисси*|операци*|исследован*|эксперимент*|контракт*|разработк*|систем*|обязанност*|должност*|направлени*|темой|тема',
    zh: '工作|项目|任务|课题|研究|计划|业务|研发|试验|合同|系统|职责|岗位',
  },
  /** What a sum can be paid for, piece by piece or by time. */
  unit: {
    en: 'page|pages|hour|hours|hr|day|days|week|month|report*|article*|paper|papers|brief*|memo*|piece|pieces|call|calls|session|sessions|interview*|question*|answer*|summary|summaries|note|notes|consultation*|meeting*|minutes|min|item|items|delivery|document*|slide*|contribution*|chapter*|issue|word|words|task|analysis|conversation*|photo*|essay*|assignment*|introduction*|update*|text|submission*|each|apiece',
    fr: 'page*|heure*|jour*|semaine|mois|rapport*|article*|papier*|note|notes|appel*|seance*|entretien*|question*|reponse*|synthese*|resume*|consultation*|reunion*|minute*|piece*|document*|contribution*|chapitre*|mission*|analyse*|texte*|conversation*|livrable*|envoi*|fiche*|mot|mots|chacun*',
    de: 'seite*|stunde*|tag|tage|tagen|woche*|monat*|bericht*|artikel*|papier*|memo*|gesprach*|gesprache*|anruf*|telefonat*|sitzung*|interview*|frage*|antwort*|zusammenfassung*|notiz*|beratung*|treffen|minute*|stuck|lieferung*|dokument*|beitrag*|beitrage|kapitel*|auftrag|analyse*|text*|wort|einschatzung*|ausarbeitung*|jeweils',
    es: 'pagina*|hora*|dia|dias|semana*|mes|meses|informe*|articulo*|nota|notas|llamada*|sesion*|entrevista*|pregunta*|respuesta*|resumen*|consulta*|reunion*|minuto*|pieza*|documento*|entrega*|contribuci*|capitulo*|tarea*|analisis|texto*|conversaci*|encargo*|palabra*|envio*|cada',
    it: 'pagin*|ora|ore|giorn*|settiman*|mese|mesi|rapport*|relazion*|articol*|nota|note|chiamat*|telefonat*|session*|intervist*|domand*|rispost*|sintesi|consulenz*|riunion*|minut*|pezzo|pezzi|document*|contribut*|capitol*|analisi|testo|testi|colloqui*|incaric*|cartell*|ciascun*',
    pt: 'pagina*|hora*|dia|dias|semana*|mes|meses|relatorio*|artigo*|nota|notas|chamada*|ligac*|sess*|entrevista*|pergunta*|resposta*|resumo*|consulta*|reuniao|reunioes|minuto*|peca*|documento*|entrega*|contribut*|capitulo*|tarefa*|analise*|texto*|conversa*|palavra*|cada',
    nl: 'pagina*|uur|uren|dag|dagen|week|maand|rapport*|artikel*|notitie*|gesprek*|belletje*|telefoontje*|sessie*|interview*|vraag|vragen|antwoord*|samenvatting*|consult*|minuut|minuten|stuk|stukken|document*|bijdrage*|hoofdstuk*|opdracht*|analyse*|tekst*|verslag*|woord*',
    pl: 'stron*|godzin*|dzien|dni|dniowk*|tydzien|miesiac*|raport*|artykul*|notatk*|rozmow*|sesj*|wywiad*|pytan*|odpowied*|streszczen*|konsultacj*|spotkan*|minut*|sztuk*|dokument*|tekst*|rozdzial*|zlecen*|analiz*|opracowan*|kazd*|slowo',
    ru: 'страниц*|час|часа|часов|часовую|день|дня|неделю|месяц|отчет*|стать*|записк*|звонок|звонка|сесси*|интервью|вопрос*|ответ*|обзор*|консультаци*|встреч*|минут*|штук*|документ*|текст*|глав*|задани*|анализ*|беседу|беседы|разговор*|материал*|кажд*|лист',
    zh: '页|小时|天|周|月|篇|份|次|通电话|个问题|条|千字|字|一期|场',
  },
};
