export * from '../nl/tour.ts';
