import { boot } from './boot.ts';
import { pack } from '../words/nl/index.ts';

export const show = (): void => boot(pack);
