import type { Topic } from '../../../reading.ts';
import { agriculture } from './agriculture.ts';
import { climate } from './climate.ts';
import { consular } from './consular.ts';
import { crime } from './crime.ts';
import { culture } from './culture.ts';
import { defence } from './defence.ts';
import { education } from './education.ts';
import { energy } from './energy.ts';
import { health } from './health.ts';
import { humanRights } from './human-rights.ts';
import { investment } from './investment.ts';
import { maritime } from './maritime.ts';
import { multilateral } from './multilateral.ts';
import { partyToParty } from './party-to-party.ts';
import { scienceAndTechnology } from './science-and-technology.ts';
import { security } from './security.ts';
import type { TopicWords } from './topic-words.ts';
import { tourism } from './tourism.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';
import { warLegacy } from './war-legacy.ts';

/** What every topic is found by, a file a topic. */
export const TOPIC_WORDS: Readonly<Record<Topic, TopicWords>> = {
  trade,
  investment,
  maritime,
  defence,
  security,
  climate,
  energy,
  education,
  'science and technology': scienceAndTechnology,
  health,
  agriculture,
  transport,
  tourism,
  culture,
  'human rights': humanRights,
  'war legacy': warLegacy,
  consular,
  crime,
  'party-to-party': partyToParty,
  multilateral,
};
