import { boot } from './boot.ts';
import { pack } from '../words/en/index.ts';

boot(pack);
