/** "In the afternoon, …", "Prior to that, …": of the day that was told. */
export const LATER_THAT_DAY =
  /^(?:(?:Prior to|Before|After|Following) (?:that|this)|(?:Following|After) (?:their|the|his|her) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|call|ceremony|session)|Before the (?:reception|ceremony|banquet|lunch|dinner)|(?:(?:Immediately|Right|Shortly|Soon) )?[Aa]fterwards?|(?:Immediately|Right|Shortly|Soon) (?:after|following) (?:[a-z]+ ){0,3}(?:ceremony|talks|meeting|welcome|reception|arrival)|Thereafter|From there|Subsequently|(?:Going|Moving|Driving) on to|Hours (?:earlier|later|before)|(?:His|Her|Their) (?:morning|afternoon|evening) (?:in|at|took|began))\b|^(?:(?:Earlier|Later) )?(?:[Ii]n the (?:early |late )?(?:morning|afternoon|evening)|(?:[Aa]t|[Bb]efore|[Aa]fter) (?:noon|night|lunch)|[Ll]ater that (?:day|morning|afternoon|evening)),? /;

/** "While in Beijing, X also met Y": some day of the stay. */
export const DURING_A_STAY =
  /\b(?:during|in the course of|on) (?:his|her|their|the|this) (?:[a-z-]+ ){0,3}(?:stay|visit|trip|tour)\b|\bwhile (?:in|there|visiting|on (?:a|an|the|his|her|their))\b/i;
