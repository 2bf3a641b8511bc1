import type { FailureCode } from '../../contracts/messages.ts';

const WORDS: Record<FailureCode, string> = {
  'bad-request': 'Second Look did not understand its own question. Please tell its maintainers.',
  'not-allowed': 'Second Look may not do that here.',
  'old-protocol': 'Second Look was updated. Reload the LinkedIn page and open this again.',
  'too-early': 'The page is still loading.',
  'not-found': 'Nothing is remembered about this account any more. Open the profile again.',
  storage: 'Your browser could not store this. Its disk may be full.',
  failed: 'Second Look did not answer.',
};

/** What went wrong, for a person. The message of the failure says more where there is one. */
export const failureWords = (failure: { code: FailureCode; message: string }): string =>
  failure.message.trim() || WORDS[failure.code];
