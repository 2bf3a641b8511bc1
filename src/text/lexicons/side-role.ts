import type { Lexicon } from '../wording/lexicon.ts';

/** Posts that people hold beside another one. */
export const sideRole: Lexicon = {
  en: `
    part time, board, non executive, trustee, advisor*, adviser*, advisory, mentor*, member, lecturer, visiting,
    adjunct, fellow, speaker, author, investor, angel, volunteer*, intern|interns|internship, student, tutor, coach, freelanc*,
    self employed, consultant, contractor, founder|cofounder, owner, reserve|reservist, ambassador,
    chair|chairman|chairwoman`,
  fr: `
    temps partiel, administrat*, conseil, conseiller*, conseillere*, membre, mentor*, charge cours, vacataire,
    intervenant*, benevole*, stagiaire*, alternant*, etudiant*, freelance*, independant*, consultant*, fondateur*,
    fondatrice*, cofondat*, gerant*, reserviste, auteur*`,
  de: `
    teilzeit, beirat*, aufsichtsrat*, mitglied*, mentor*, lehrbeauftragt*, dozent*, gast*, ehrenamt*, praktik*,
    werkstudent*, student*, freiberuf*, freelanc*, selbstandig*, selbststandig*, berater*, grunder*, inhaber*,
    reservist*, autor*, nebenberuf*`,
  es: `
    tiempo|jornada parcial, consejo, consejer*, asesor*, miembro, mentor*, profesor*, docente, voluntari*, becari*,
    estudiante, freelanc*, autonom*, consultor*, fundador*, cofundador*, propietari*, reservista, autor*`,
  it: `
    tempo parziale, part time, consiglier*, membro, mentor*, docente, professore, volontari*, stagista, tirocin*,
    studente, studentessa, freelanc*, libero professionist*, consulent*, fondator*, fondatrice, titolare, autor*`,
  pt: `
    meio periodo, tempo parcial, conselh*, membro, mentor*, professor*, docente, voluntari*, estagi*, estudante,
    freelanc*, autonom*, consultor*, fundador*, cofundador*, proprietari*, autor*`,
  nl: `
    parttime, deeltijd, raad, bestuurslid, lid, commissaris, mentor*, docent*, gast*, vrijwillig*, stage,
    stagiair*, student*, freelanc*, zzp*, zelfstandig*, adviseur*, oprichter*, eigenaar, reservist*, auteur*`,
  pl: `
    czesc etatu, rada|rady, czlonek, czlonkini, doradc*, mentor*, wykladow*, wolontari*, stazyst*, praktyk*,
    student*, freelanc*, konsultant*, zalozyciel*, wspolzalozyciel*, wlasciciel*, autor*`,
  ru: `
    неполн*, совет*, член, советник*, ментор*, наставник, преподавател*, лектор*, волонтер*, стажер*, студент*,
    фриланс*, консультант*, основатель*, сооснователь*, владелец, автор*`,
  zh: '兼职, 董事, 顾问, 理事, 会员, 导师, 讲师, 客座, 志愿者, 实习, 学生, 自由职业, 创始人, 作者',
};
