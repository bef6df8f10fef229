import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What became of one request. Milliseconds from receipt; absent where there was nothing to time. */
interface RequestObservation {
  readonly surface: string;
  readonly outcome: string;
  readonly ack?: number;
  readonly reply?: number;
}

/** The corpus as metrics see it. */
export interface CorpusObservation {
  readonly articles: number;
  readonly problems?: number;
  /** When the newest file was changed. */
  readonly newestFileAt?: Date | undefined;
}

/** Counts and times for Prometheus. No label names a person, a channel or a workspace. */
export interface Metrics {
  request(observation: RequestObservation): void;
  /** One edition of a digest came to this end: `posted`, `empty`, `failed` and so on. */
  edition(outcome: string): void;
  /** All of it in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Slack takes an acknowledgement for 3 seconds; the goals are 50 ms for it and 150 ms for the reply. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2, 3, 5, 10];

/** Creates metrics in a registry of their own. `corpus` is asked whenever they are read. */
export function createMetrics(now: () => Date, corpus?: () => CorpusObservation | undefined): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'diplo_requests_total',
    help: 'Requests from Slack by surface and outcome.',
    labelNames: ['surface', 'outcome'],
    registers,
  });
  const acks = new Histogram({
    name: 'diplo_ack_seconds',
    help: 'From receipt to acknowledgement.',
    labelNames: ['surface'],
    buckets: SECONDS,
    registers,
  });
  const replies = new Histogram({
    name: 'diplo_reply_seconds',
    help: 'From receipt to the reply being taken by Slack.',
    labelNames: ['surface'],
    buckets: SECONDS,
    registers,
  });
  const editions = new Counter({
    name: 'diplo_editions_total',
    help: 'Editions of digests by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const gauge = (name: string, help: string, read: (seen: CorpusObservation) => number | undefined): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const seen = corpus?.();
        const value = seen && read(seen);
        if (value !== undefined) this.set(value);
      },
    });
  };
  gauge('diplo_corpus_articles', 'Articles that serve now.', ({ articles }) => articles);
  gauge('diplo_corpus_problems', 'Problems found in files.', ({ problems }) => problems);
  gauge('diplo_corpus_age_seconds', 'Since the newest file was changed.', ({ newestFileAt }) =>
    newestFileAt ? (now().getTime() - newestFileAt.getTime()) / 1000 : undefined,
  );

  return {
    request({ surface, outcome, ack, reply }) {
      requests.inc({ surface, outcome });
      if (ack !== undefined) acks.observe({ surface }, ack / 1000);
      if (reply !== undefined) replies.observe({ surface }, reply / 1000);
    },
    edition: (outcome) => editions.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
