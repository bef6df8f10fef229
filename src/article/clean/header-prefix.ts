import type { CleaningRule } from './cleaning.ts';

const PREFIX = /^\s{0,40}date:? {0,4}(\d{4}-\d{2}(?:-\d{2})?)(?![\d-])(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?[ \t]*/i;

/** The same at the head of a paragraph that stands below the headline. */
const BELOW_A_HEADLINE = /\n[ \t]{0,40}date:? {0,4}(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?[ \t]+/i;
const NEAR_THE_TOP = 600;

/** The collector's ` date 2023-04-15 …` before the text, once or twice: goes to the head as `date 2023-04-15`. */
export const headerPrefix: CleaningRule = {
  name: 'header prefix',
  apply(state) {
    let { text } = state;
    const head = [...state.head];
    for (let round = 0; round < 3; round++) {
      const m = PREFIX.exec(text);
      if (!m) break;
      if (!head.includes(`date ${m[1]}`)) head.push(`date ${m[1]}`);
      text = text.slice(m[0].length).trimStart();
    }
    const line = BELOW_A_HEADLINE.exec(text.slice(0, NEAR_THE_TOP));
    if (line) {
      if (!head.includes(`date ${line[1]}`)) head.push(`date ${line[1]}`);
      text = text.slice(0, line.index + 1) + text.slice(line.index + line[0].length);
    }
    return { ...state, text, head };
  },
};
