import { applicationIds } from './application-ids.ts';
import { edgesOnce } from './edges-once.ts';
import { experienceWhereDue } from './experience-where-due.ts';
import { groupsApply } from './groups-apply.ts';
import { idsUnique } from './ids-unique.ts';
import { layersApart } from './layers-apart.ts';
import { linesInDocument } from './lines-in-document.ts';
import { oneCategory } from './one-category.ts';
import { pagesKnown } from './pages-known.ts';
import { pagesUsed } from './pages-used.ts';
import type { Rule } from './rule.ts';
import { sharedIds } from './shared-ids.ts';
import { targetsExist } from './targets-exist.ts';
import { termsOnce } from './terms-once.ts';

export const rules: readonly Rule[] = [
  idsUnique,
  targetsExist,
  applicationIds,
  edgesOnce,
  groupsApply,
  oneCategory,
  layersApart,
  linesInDocument,
  pagesKnown,
  pagesUsed,
  sharedIds,
  experienceWhereDue,
  termsOnce,
];
