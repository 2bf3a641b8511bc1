/** Everything about a person that must not count. Invented people; the address is made from the name. */
export type Identity = {
  name: string;
  address: string;
  pronouns: string | null;
  place: string;
  school: string;
  /** The names of employers, in order of position. Some are made of words that would count in a sentence. */
  employers: readonly string[];
  photo: 'loaded' | 'lazy' | 'absent';
};

const person = (
  name: string,
  address: string,
  pronouns: string | null,
  place: string,
  school: string,
  employers: readonly string[],
  photo: Identity['photo'],
): Identity => ({ name, address, pronouns, place, school, employers, photo });

export const identities: readonly Identity[] = [
  person(
    'Dana Whitlow',
    'dana-whitlow',
    'She/Her',
    'Leeds',
    'University of Leeds',
    ['Calder Freight', 'Bexley Wood', 'Tarn Valley', 'Ostara', 'Morley Radar'],
    'loaded',
  ),
  person(
    '李晓梅',
    'xiaomei-li',
    null,
    '大连',
    '大连理工大学',
    ['海川精密机械', '环宇战略咨询', '北方银行', '东港物流', '未来电子'],
    'absent',
  ),
  person(
    'Ольга Миронова',
    'olga-mironova',
    'She/Her',
    'Томск',
    'Томский университет',
    ['Северный банк', 'Волга Текстиль', 'Группа Меридиан', 'Оптика', 'Речной порт'],
    'loaded',
  ),
  person(
    'محمد العلي',
    'mohammed-al-ali',
    'He/Him',
    'عمّان',
    'الجامعة الأردنية',
    ['شركة النور', 'البنك الأهلي', 'مصنع الشرق', 'مياه', 'طيران'],
    'lazy',
  ),
  person(
    'Nguyễn Thị Hoa',
    'nguyen-thi-hoa',
    null,
    'Huế',
    'Đại học Huế',
    ['Công ty Sông Hương', 'Nguyen & Sons', 'Biển Xanh', 'Hoa Sen', 'Núi Ngự'],
    'absent',
  ),
  person(
    'Oluwaseun Adeyemi',
    'oluwaseun-adeyemi',
    'He/Him',
    'Ibadan',
    'University of Ibadan',
    ['Lagoon Steel', 'Independent Press', 'Student Loans Company', 'Kano Textiles', 'Palm Bank'],
    'loaded',
  ),
  person(
    'Γιώργος Παππάς',
    'giorgos-pappas',
    'They/Them',
    'Πάτρα',
    'Πανεπιστήμιο Πατρών',
    ['Ναυπηγεία Αιγαίου', 'Τράπεζα', 'Ελαιώνες', 'Οδός', 'Φάρος'],
    'absent',
  ),
  person(
    '김수진',
    'soojin-kim',
    null,
    '대전',
    '충남대학교',
    ['미래전자', '한빛은행', '동해물산', '새벽', '별빛'],
    'loaded',
  ),
  person(
    'अनिता शर्मा',
    'anita-sharma',
    'She/Her',
    'पुणे',
    'पुणे विश्वविद्यालय',
    ['सूर्य उद्योग', 'नदी बैंक', 'पर्वत', 'आकाश', 'धरती'],
    'lazy',
  ),
  person(
    'Łukasz Żak',
    'lukasz-zak',
    'He/Him',
    'Łódź',
    'Politechnika Łódzka',
    ['Bałtyk Stal', 'Defence Partners Advisory', 'Government Insiders Recruiting', 'Confidential Clients Ltd', 'Wrona'],
    'loaded',
  ),
  person(
    'Zoë Ó Briain-Müller',
    'zoe-o-briain-muller',
    'She/They',
    'Galway',
    'Ollscoil na Gaillimhe',
    ['Müller & Töchter', 'Head of the River', 'Partner Systems', 'Military Surplus Consulting', 'Founder’s Brewery'],
    'absent',
  ),
  person(
    'Suharto',
    'suharto',
    null,
    'Solo',
    'Universitas Sebelas Maret',
    ['Batik Nusantara', 'Bank Jawa', 'Kopi', 'Laut', 'Gunung'],
    'loaded',
  ),
];
