import { describe, expect, it } from 'vitest';
import { bestTimes } from './best-times';
import { answerTo, understandAnswer } from './worker-request';

const request = { posts: [], zone: 'UTC', now: Date.UTC(2026, 0, 1), days: 365, seed: 1 };

describe('the worker for best times', () => {
  it('answers with what the analysis gives, also after both messages were copied', () => {
    const answer = understandAnswer(structuredClone(answerTo(structuredClone(request))));
    expect(answer).toEqual({ kind: 'found', result: bestTimes(request) });
  });

  it.each([[null], [{ ...request, zone: 'Mars/Olympus' }], [{ ...request, posts: [{ id: 7 }] }]])(
    'says that %j failed',
    (message) => {
      expect(answerTo(message)).toMatchObject({ kind: 'failed' });
    },
  );

  it('takes an answer of another shape for a failure', () => {
    const result = bestTimes(request);
    expect(understandAnswer({ kind: 'found', result: { ...result, cells: [] } })).toMatchObject({ kind: 'failed' });
    expect(understandAnswer('found')).toMatchObject({ kind: 'failed' });
  });
});
