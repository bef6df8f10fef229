import { cleanText, clip } from '../text.ts';
import type { PartRenderer } from './context.ts';

/** The action id of the two feedback buttons. */
export const FEEDBACK_ACTION = 'diplo:feedback';

/** The longest text that feedback carries about its answer. */
const ABOUT = 1500;

/** Slack's own thumbs; only messages have them. */
export const feedback: PartRenderer<'feedback'> = ({ about }, { words, surface, native }) => {
  if (surface !== 'message' || !native) return [];
  const button = (vote: 'good' | 'bad', label: string) => ({
    text: { type: 'plain_text' as const, text: label },
    value: JSON.stringify({ vote, about: clip(cleanText(about), ABOUT) }),
  });
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: FEEDBACK_ACTION,
          positive_button: button('good', words.slack.feedback.good),
          negative_button: button('bad', words.slack.feedback.bad),
        },
      ],
    },
  ];
};
