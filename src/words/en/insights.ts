export * from '../nl/insights.ts';
