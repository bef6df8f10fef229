import type { Kind } from './standing.ts';

const OWNS =
  /^['’]s?\s(?:election|administration|government|death|predecessor|successor|letter|message|invitation|(?:[a-z]+ ){0,2}(?:wishes|regards|greetings)|(?:[Pp]ersonal |[Ss]pecial )?[Ee]nvoy|(?:upcoming |planned |recent |historic |[Ss]tate |[Oo]fficial ){0,3}(?:visit|trip|tour)|victory|inauguration|remarks|decision|policy|plans?)\b|^ (?:family|administration|government|cabinet)\b/;

/** "X's administration", "the X family", "X's special envoy", "X's upcoming visit": the sentence speaks of what is his. */
export const owner: Kind = { name: 'owner', there: false, tells: ({ after }) => OWNS.test(after) };
