export * from '../nl/share.ts';
