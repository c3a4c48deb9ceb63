import { boot } from './boot.ts';
import { pack } from '../words/nl/index.ts';

boot(pack);
