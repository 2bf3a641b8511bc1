import { bundle, gzippedBytes } from './bundle.ts';

/** The weight of what runs on every LinkedIn page. */
export const contentScriptBytes = async (): Promise<number> => gzippedBytes(await bundle('src/content/index.ts'));
