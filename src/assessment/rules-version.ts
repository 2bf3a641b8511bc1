/** Raised whenever a sign, a weight or a threshold changes, so that two assessments can be told apart. Year and month, then a count. */
export const rulesVersion = '2026.11.2';
