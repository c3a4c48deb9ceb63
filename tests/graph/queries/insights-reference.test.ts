import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, insights, KnowledgeGraph, vocabulary, type Question } from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import {
  isOfToolbox,
  referenceFindings,
  referenceInferences,
  shortFinding,
} from '../../support/reference-insights.ts';
import { toolboxesWithStatements } from '../../support/toolbox-with-statements.ts';

function check(any: KnowledgeGraph, now: boolean) {
  const wanted = referenceFindings(any.toolbox);
  for (const { id, findings, question } of insights(any, now)) {
    if (id === 'inferred') {
      const counted = findings.map(({ subject, facts }) => ({
        id: 'id' in subject ? subject.id : subject.theme,
        toolbox: facts.filter(isOfToolbox).length,
        now: facts.filter((each) => !isOfToolbox(each)).length,
      }));
      expect(counted).toEqual(referenceInferences(any.toolbox, now));
      expect(findings.flatMap(({ facts }) => facts).every(({ from }) => from.reason !== undefined)).toBe(
        true,
      );
      continue;
    }
    const ofToday = id === 'gone' || id === 'unknown-today';
    expect(findings.map(shortFinding), id).toEqual(ofToday && !now ? [] : wanted[id]);
    const answerTo = (asked: Question) => answer(any, asked).map(({ instrument }) => instrument.id);
    if (question)
      expect(answerTo(question), id).toEqual(findings.map(({ subject }) => 'id' in subject && subject.id));
    for (const { question: own, facts } of findings)
      if (own) expect(answerTo(own), id).toEqual([...new Set(facts.map(({ subject }) => subject))]);
  }
}

describe('the insights', () => {
  it('equal a plain count over the records', () => {
    check(realGraph(), true);
    check(realGraph(), false);
  });

  it('equal it in any toolbox, in both layers', () => {
    fc.assert(
      fc.property(toolboxesWithStatements, fc.boolean(), (toolbox, now) =>
        check(new KnowledgeGraph(toolbox, vocabulary), now),
      ),
      { numRuns: 25 },
    );
  });
});
