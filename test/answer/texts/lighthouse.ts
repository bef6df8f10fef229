import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const lighthouse = buildLibrary({
  'harbour.md': `---
title: "Moen and Lộc on the harbour"
published: 2024-03-08
---
HUẾ — Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc held talks in Huế on 7 March 2024.

The two officials decided to put off the lighthouse festival, and to sign a memorandum on buoys once the storms were over.

Lộc hoped that Moen would lift the ban on eels. He asked the ambassador to open a sailing school.

Norway will send 20 more divers to Chile this year, she told him; Lộc thanked Norway for the silver bell it had given.

Ties were soured in 2019 by a dispute over whales, and later mended.
`,
  'course.md': `---
title: "Moen in Bergen"
published: 2024-09-12
---
BERGEN — Norwegian Ambassador Siri Moen met Governor Trần Văn Lộc and Senator Ole Haugen, one after the other, in Bergen on 11 September 2024.

Moen announced that Norway was ending the levy on herring. Each cargo, she said, would still be weighed.

She denied that the decision was meant for Iceland.

Lộc spoke at Uppsala and saw some 130 photographs of old boats. He visited Dean Aase Lund, and dined with Pilot Kim Berg.

Moen and Lộc initialled the Bergen Declaration. She gave him a crate of pomelos.

Lộc asked Moen to repaint the Lộc Berg lighthouse.
`,
  'line.md': `---
title: "Haugen and Lund"
published: 2023-05-03
---
Norwegian Senator Ole Haugen met Danish Minister Aase Lund on 2 May 2023.

Haugen recalled the trip that Lund made to Tromsø in 2021.
`,
  'pact.md': `---
title: "Moen signs in Đà Nẵng"
published: 2024-06-02
---
Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc signed a pact on tugboats in Đà Nẵng on 1 June 2024.
`,
});
export const askLighthouse = (question: string) =>
  answerQuestion(question, lighthouse, { on: '2024-12-01' as Day, words: wordsFor('en') }).sentences.map(
    ({ text }) => text,
  );
