import { describe, expect, test, vi } from 'vitest';
import { parseChoices } from '../../../../src/state/stored/choices.ts';

describe('what was chosen before', () => {
  test('is read as it was kept', () => {
    const choices = { theme: 'dark', shortKeys: false, language: 'en' };
    expect(parseChoices(JSON.stringify(choices))).toEqual(choices);
  });

  test('is as the device has it where nothing was', () => {
    expect(parseChoices(null)).toEqual({ theme: 'device', shortKeys: true });
  });

  test.each(['', '{', 'null', '[]', '{"theme":"pink","shortKeys":1,"language":7}'])(
    'of %j is no fault: what can be read is read',
    (text) => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      expect(parseChoices(text)).toEqual({ theme: 'device', shortKeys: true });
      warn.mockRestore();
    },
  );
});
