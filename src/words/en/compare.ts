export * from '../nl/compare.ts';
