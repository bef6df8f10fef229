import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { CAST, draftOf, LEAD } from '../drafting.ts';

type Row = readonly [text: string, acts: readonly string[]];

/** Agreement told without a verb of agreeing; near misses, which perform nothing, stand beside. */
const ASSENTS: readonly Row[] = [
  ['Chính suggested a joint choir. Hipkins seconded the idea.', ['VN asked', 'NZ agreed']],
  ['Hipkins seconded an officer to the staff.', []],
  ['Chính thanked Hipkins. He and Hipkins agreed to open a port.', ['VN thanked', 'both agreed']],
  ['Chính thanked Hipkins. He met Hipkins and agreed to open a port.', ['VN thanked', 'VN agreed']],
  ['Hipkins backed these initiatives and left.', ['NZ agreed']],
  ['Hipkins backed the Better Harbours Initiative.', []],
  ['Hipkins supported the proposal.', ['NZ agreed']],
  [`Hipkins fully supported Chính's proposal on quotas.`, []],
  ['Hipkins supported the dairy sector.', []],
  ['Chính proposed a fair; Hipkins supported it.', ['VN asked', 'NZ agreed']],
  ['Hipkins will back the idea.', ['NZ offered']],
  ['Hipkins did not back the idea.', []],
  ['Hipkins was all for it.', ['NZ agreed']],
  ['Hipkins was for a time a teacher.', []],
  ['Hipkins had no objection.', ['NZ agreed']],
  ['Hipkins raised an objection.', []],
  ['Hipkins assented and praised the tea.', ['NZ agreed']],
  ['Hipkins took the suggestion on board.', ['NZ agreed']],
  ['Hipkins took the train on time.', []],
  ['Hipkins responded favourably to this request.', ['NZ agreed']],
  ['Hipkins responded positively in the press.', []],
  ['Chính proposed a yearly fair, to which Hipkins gave his full support.', ['VN asked', 'NZ agreed']],
  ['Chính proposed a yearly fair, to which the guest responded positively.', ['VN asked', 'NZ agreed']],
  ['Chính spoke of the hall to which Hipkins gave his paintings.', []],
  ['It was also decided to print a stamp.', ['both agreed']],
  ['It was decided long ago.', []],
  ['Chính asked whether the ferry would sail. Hipkins assured him that it would.', ['NZ affirmed', 'NZ agreed']],
  ['Hipkins said it would rain.', []],
  ['Chính invited Hipkins to Huế. Hipkins replied that he would come in May.', ['VN invited', 'NZ agreed']],
  [
    'Chính invited Hipkins to Huế, and Hipkins said he will be there when the lanterns are lit.',
    ['VN invited', 'NZ agreed'],
  ],
  ['Hipkins said he would come in May.', []],
  ['Chính invited Hipkins to Huế. Chính said he would be there too.', ['VN invited']],
  ['Chính invited Hipkins to Huế, which the latter accepted.', ['VN invited', 'NZ agreed']],
  ['Chính invited Hipkins to Huế. The latter accepted with thanks.', ['VN invited', 'NZ agreed']],
  ['Chính read the latter part of the text.', []],
  ['Chính invited Hipkins to visit Huế and the guest accepted with pleasure.', ['VN invited', 'NZ agreed']],
];

/** Invitations that somebody carries, gets or is reported to have got. */
const INVITATIONS: readonly Row[] = [
  ['Chính asked him to carry an invitation to the Governor-General.', ['VN invited']],
  ['Chính requested the guest to hand over his invitation to the Speaker.', ['VN invited']],
  ['Chính asked the guest to convey his greetings and an invitation to the King.', ['VN conveyed', 'VN invited']],
  ['Chính asked the guest to carry the flag.', ['VN asked']],
  ['Chính asked the guest to convey his regards to the King.', ['VN conveyed']],
  ['An invitation to pay a return visit was extended to Chính.', ['NZ invited']],
  ['An invitation that was extended to Chính lies open.', []],
  ['Hipkins said he was invited to visit Việt Nam next year.', ['VN invited']],
  ['Hipkins was invited to speak to students.', []],
  ['Hipkins said he was invited to Japan by its envoy.', []],
];

/** Whose act it is. */
const SIDES: readonly Row[] = [
  ['Chính spoke of wind power. The guest asked that New Zealand firms be given clear rules.', ['NZ asked']],
  ['Hipkins spoke of help. The PM asked that Vietnamese nurses be let in.', ['VN asked']],
  [
    "Hipkins thanked the host. He expressed the Government's gratitude for rice sent by Hà Nội.",
    ['NZ thanked', 'NZ thanked'],
  ],
  [
    '“We have invited our Vietnamese friends to Auckland,” Hipkins told a news conference after the talks.',
    ['NZ invited'],
  ],
  ['Việt Nam asks for calm, Chính told his guest in Hà Nội.', ['VN asked']],
  ['Hipkins told Chính that Việt Nam asks for calm.', []],
  [
    'Hipkins announced that New Zealand would lend Việt Nam a ship, and the PM thanked New Zealand for it.',
    ['NZ offered', 'VN thanked'],
  ],
  [
    'Hipkins welcomed the idea, and for his part requested that Việt Nam lower its tariff.',
    ['NZ welcomed', 'NZ asked'],
  ],
];

const actsOf = (text: string): string[] => {
  const draft = draftOf(LEAD + text, CAST);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`);
};

describe('acts told another way', () => {
  it.each(ASSENTS)('agreement: %s', (text, acts) => {
    expect(actsOf(text).sort()).toEqual([...acts].sort());
  });

  it.each(INVITATIONS)('invitation: %s', (text, acts) => {
    expect(actsOf(text).sort()).toEqual([...acts].sort());
  });

  it.each(SIDES)('side: %s', (text, acts) => {
    expect(actsOf(text).sort()).toEqual([...acts].sort());
  });
});
