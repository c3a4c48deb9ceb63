export * from '../nl/keep.ts';
