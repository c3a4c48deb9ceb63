export * from '../nl/picture.ts';
