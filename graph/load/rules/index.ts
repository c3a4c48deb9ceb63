import { applicationIds } from './application-ids.ts';
import { edgesOnce } from './edges-once.ts';
import { experienceWhereDue } from './experience-where-due.ts';
import { groupsApply } from './groups-apply.ts';
import { idsUnique } from './ids-unique.ts';
import { layersApart } from './layers-apart.ts';
import { linesInDocument } from './lines-in-document.ts';
import { noCircles } from './no-circles.ts';
import { oneCategory } from './one-category.ts';
import { pagesKnown } from './pages-known.ts';
import { pagesUsed } from './pages-used.ts';
import type { GraphRule, RecordRule } from './rule.ts';
import { placesAndThemesKnown } from './places-and-themes-known.ts';
import { targetsExist } from './targets-exist.ts';
import { termsOnce } from './terms-once.ts';
import { termsUsed } from './terms-used.ts';
import { toursShow } from './tours-show.ts';

/** Rules over records, in the order in which their problems are reported. */
export const recordRules: readonly RecordRule[] = [
  idsUnique,
  targetsExist,
  applicationIds,
  edgesOnce,
  groupsApply,
  noCircles,
  oneCategory,
  layersApart,
  linesInDocument,
  pagesKnown,
  pagesUsed,
  placesAndThemesKnown,
  experienceWhereDue,
  termsOnce,
];

/** Rules over the graph, which run once all records are valid. */
export const graphRules: readonly GraphRule[] = [toursShow, termsUsed];
