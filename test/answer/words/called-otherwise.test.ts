import { describe, expect, test } from 'vitest';
import { askLighthouse } from '../texts/lighthouse.ts';

describe('what is called otherwise', () => {
  test('a decision told of before is meant by its short name', () => {
    expect(askLighthouse('Did Moen say that ending the levy on herring was meant for Iceland?')).toEqual([
      'She denied that the decision was meant for Iceland.',
    ]);
    expect(askLighthouse('Did Moen say that ending the levy on whales was meant for Iceland?')).toEqual([]);
  });

  test('a thing of a kind answers which of the kind', () => {
    expect(askLighthouse('Which fruit did Moen give Lộc?')).toEqual(['She gave him a crate of pomelos.']);
    expect(askLighthouse('Which animal did Moen give Lộc?')).toEqual([]);
  });

  test('a university may be named by its town alone', () => {
    expect(askLighthouse('Which university did Lộc speak at?')[0]).toContain('spoke at Uppsala');
    expect(askLighthouse('Which university did Moen speak at?')).toEqual([]);
  });
});
