export * from '../nl/provenance.ts';
