import { startVisit } from '../../src/content/visit.ts';

// What the benchmark puts into the page to count readings: every reading asks the document for its generation first.
Object.assign(globalThis, {
  countReadings: async (mutations: number): Promise<number> => {
    let readings = 0;
    const ask = document.querySelector.bind(document);
    document.querySelector = (selector: string) => {
      if (selector.startsWith('[componentkey],')) readings += 1;
      return ask(selector);
    };
    const ended = new AbortController();
    startVisit({
      document,
      url: new URL(location.href),
      signal: ended.signal,
      changed: () => {},
      send: async () => ({ ok: false, code: 'failed', message: '' }),
      answered: () => {},
    });
    const perReading = readings;
    readings = 0;
    const list = document.body.appendChild(document.createElement('ul'));
    for (let index = 0; index < mutations; index += 1) {
      list.appendChild(document.createElement('li')).textContent = `${index}`;
      if (index % 500 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    ended.abort();
    return readings / perReading;
  },
});
