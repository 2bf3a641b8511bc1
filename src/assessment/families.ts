/** Signs of one family tell one fact in several ways, so together they weigh no more than the cap, in nats. */
type Family = { title: string; cap: number; because: string };

export const families: Readonly<Record<string, Family>> = {
  age: {
    title: 'Age of the account',
    cap: 3.4,
    because: 'A new account is one fact, however it shows. Alone it stays low: people do join late.',
  },
  identity: {
    title: 'Whose account it is',
    cap: 4.2,
    because: 'Another name, a new photo and a new address tell of one change of hands. All of it together is strong.',
  },
  letters: { title: 'Letters of names', cap: 2.6, because: 'One disguised word or two are the same trick.' },
  career: { title: 'Career', cap: 1.6, because: 'One made-up career has many odd dates.' },
  employer: { title: 'Employer', cap: 0.9, because: 'Several employers without a page are as ordinary as one.' },
  alert: {
    title: 'Public alerts',
    cap: 4.2,
    because: 'Strong by itself, as the name was published by a government. Equal names are still not proof.',
  },
  pitch: {
    title: 'What they say they do',
    cap: 3,
    because: 'The same few sentences speak of advice, clients and the people looked for.',
  },
  substance: { title: 'What stands behind it', cap: 1.4, because: 'Bare profiles are ordinary, and advised to some.' },
  money: { title: 'Money', cap: 4.2, because: 'One offer of money is one fact, in however many sums it is told.' },
  inside: { title: 'What they want to know', cap: 4.2, because: 'All of it asks for the same: what is inside.' },
  access: {
    title: 'Your access',
    cap: 2.4,
    because: 'Questions about clearance, systems and projects tell one interest.',
  },
  depth: { title: 'Lack of depth', cap: 1.8, because: 'An agency that names nothing asks for the CV, too: one habit.' },
  'too-good': { title: 'Too good to be true', cap: 2.2, because: 'A trip and easy money are one temptation.' },
  channel: { title: 'Another channel', cap: 1.1, because: 'Several messengers are one move.' },
  covert: { title: 'Hidden means', cap: 4.8, because: 'Secrecy and special means belong together, and are rare.' },
  pressure: { title: 'Pressure', cap: 0.9, because: 'Haste and praise are one way of selling.' },
  'odd-money': { title: 'Unusual payment', cap: 2, because: 'One odd payment is one fact.' },
  device: { title: 'Your device', cap: 4.2, because: 'A file and a log-in aim at the same.' },
  address: { title: 'Addresses', cap: 2.4, because: 'Several odd addresses lead to one place.' },
  template: { title: 'Templates', cap: 1.2, because: 'One template is one fact, however often it was seen.' },
  hook: { title: 'Your life', cap: 0.6, because: 'Sympathy is common, and one hardship is one opening.' },
  steps: { title: 'Step by step', cap: 2, because: 'The order of tasks is one story.' },
  network: { title: 'Connections', cap: 0.8, because: 'Numbers of connections say little about anybody.' },
};

export const capOf = (family: string): number => families[family]?.cap ?? 0;
