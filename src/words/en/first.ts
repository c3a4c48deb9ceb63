export { words } from '../nl/first.ts';
