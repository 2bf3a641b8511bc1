/** The demo people, by their folders in `tests/pages`: invented, and of both page generations. */
export const people = [
  { page: 'demo-ordinary', story: 'an ordinary person' },
  { page: 'demo-sparse', story: 'little to see, and nothing wrong with that' },
  { page: 'demo-young-recruiter', story: 'a new account with a long career, looking for cleared staff' },
  { page: 'demo-renewed', story: 'an old account that became somebody else' },
] as const;
