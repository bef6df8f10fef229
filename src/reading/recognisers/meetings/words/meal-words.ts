import type { TriggerPattern } from './trigger.ts';

/** Words of those who meet at a meal ("dined with", "hosted a lunch for"). */
export const MEAL_PATTERNS: readonly TriggerPattern[] = [
  [
    'meeting',
    'verb',
    /\b(?:dined|lunched|breakfasted|got together) with\b|\b(?:had|shared|joined [^.;]{3,60} for) (?:an? |the )?(?:[a-z]+ ){0,2}(?:breakfast|lunch|dinner|luncheon)\b(?= with\b)|\bgot together\b(?= (?:in|on|at|over)\b)|\bexchanged views with\b(?=[^.;]{3,90} over (?:a )?(?:[a-z]+ )?(?:breakfast|lunch|dinner|luncheon|tea|coffee)\b)|\bcalled at the (?:home|office|residence|palace) of\b/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|hosts|hosting|gave|gives|presided over|presides? over) (?:an? )?(?:[a-z]+ ){0,2}(?:lunch|luncheon|dinner|banquet|tea) (?:in (?:[A-Z][A-Za-z]+ ){1,3})?(?:on [A-Z][a-z]+(?:day| \d{1,2}) (?:evening |night )?)?(?:for|in honou?r of)\b/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:was|were|been|be) (?:also |then |later )?(?:hosted|treated|invited|entertained) (?:to|at|for) (?:an? |the )?(?:[A-Za-z]+ ){0,2}(?:breakfast|lunch|luncheon|dinner|tea|banquet|meal)\b(?=[^.;]{0,40} by\b)/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|hosts|treated|entertained)\b(?= [A-Z][^.;]{1,90} (?:to|at|for) (?:an? |the )?(?:[A-Za-z]+ ){0,2}(?:breakfast|lunch|luncheon|dinner|tea|banquet|meal)\b)/g,
  ],
];
