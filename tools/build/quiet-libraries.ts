import type { Plugin } from 'vite';

type Cut = {
  /** The file in which the pattern stands, as the end of its path. */
  file: RegExp;
  /** What the pattern does, for the message when it is gone. */
  what: string;
  pattern: RegExp;
  replacement: string;
};

// Both are dead code here, and both are what store reviewers and `web-ext lint` stumble over.
const cuts: Cut[] = [
  {
    file: /\/preact\/dist\/preact\.(module|mjs)/,
    what: "Preact's dangerouslySetInnerHTML",
    pattern:
      /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/,
    replacement: '',
  },
  {
    file: /\/zod\/v4\/core\/util\.js/,
    what: "zod's probe for eval",
    pattern: /const F = Function;\s+new F\(""\);\s+return true;/,
    replacement: 'return false;',
  },
  {
    file: /\/zod\/v4\/core\/doc\.js/,
    what: "zod's compiled parsers",
    pattern: /const factory = new F\([\s\S]+?return factory\([^;]+;/,
    replacement: "throw new Error('Compiled parsers are switched off.');",
  },
];

/** Cuts unused `innerHTML` and `new Function` out of two libraries. The build fails when a library no longer looks as expected. */
export function quietLibraries(): Plugin {
  return {
    name: 'second-look:quiet-libraries',
    apply: 'build',
    transform(code, id) {
      const here = cuts.filter((cut) => cut.file.test(id));
      if (here.length === 0) return null;
      return { code: here.reduce((text, cut) => applyCut(text, cut), code), map: null };
    },
  };
}

function applyCut(code: string, cut: Cut): string {
  if (!cut.pattern.test(code)) throw new Error(`${cut.what} has moved: look at tools/build/quiet-libraries.ts`);
  return code.replace(cut.pattern, cut.replacement);
}
