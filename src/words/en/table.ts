export * from '../nl/table.ts';
