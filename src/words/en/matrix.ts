export * from '../nl/matrix.ts';
