/** What is given in words, or by receiving somebody, and is no gift. */
export const GIVEN_IN_WORDS =
  'congratulations|regards|greetings|wishes|thanks|welcome|reception|speech|talk|address|lecture|briefing|interview|answers?|reply|priority|importance|weight|attention|heed|credit|views?';
