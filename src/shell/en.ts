import { boot } from './boot.ts';
import { pack } from '../words/en/index.ts';

export const show = (): void => boot(pack);
