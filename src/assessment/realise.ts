import type { Finding } from '../contracts/assessment.ts';

/** The second R: what such approaches lead to, in plain words that fit the findings. Empty when there is nothing to say. */
export const realise = (_findings: readonly Finding[]): string[] => [];
