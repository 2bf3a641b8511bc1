/** Signs of one family tell one fact in several ways, so together they weigh no more than the cap, in nats. */
export type Family = { title: string; cap: number; because: string };

export const families: Readonly<Record<string, Family>> = {
  age: {
    title: 'Age of the account',
    cap: 2.6,
    because: 'A new account is one fact, however it shows. Alone it stays low: people do join late.',
  },
  network: { title: 'Connections', cap: 0.6, because: 'Numbers of connections say little about anybody.' },
};

export const capOf = (family: string): number => families[family]?.cap ?? 0;
