import { expect, test } from 'vitest';
import { statesAnswer } from '../src/language/cause-signs.ts';

test('statesAnswer tells an aim or a cause that is called one from what may be one', () => {
	expect(statesAnswer('purpose', 'Le but est de former des soldats.')).toBe(true);
	expect(statesAnswer('purpose', 'Il est venu pour présider la séance.')).toBe(false);
	expect(statesAnswer('why', 'Il part parce qu’il est las.')).toBe(true);
	expect(statesAnswer('why', 'Il part afin de dormir.')).toBe(false);
	expect(statesAnswer('when', 'Le but est de former des soldats.')).toBe(false);
});
