import { deliver } from './deliver.ts';
import { removeExtras } from './janitor.ts';
import { createPace } from './pace.ts';
import { planDue } from './plan.ts';
import type { PostOffice } from './post-office.ts';

/** Delivers what is due. Any number of processes may run one over the same store. */
export interface DigestRunner {
  /** Plans and delivers all that is due now. Ticks do not overlap: a second one waits for the first. Never throws. */
  tick(): Promise<void>;
  /** Claims nothing more and waits for what is being posted. */
  stop(): Promise<void>;
}

/** A runner with a name of its own among the processes. */
export function createDigestRunner(office: PostOffice): DigestRunner {
  const { store, settings, log } = office;
  const owner = office.newId();
  const pace = createPace(settings.pace, office.monotonic, office.sleep);
  let stopping = false;
  let running: Promise<void> | undefined;

  const work = async (): Promise<void> => {
    while (!stopping) {
      const claim = await store.editions.claim(owner, settings.lease, settings.settle);
      if (!claim) return;
      try {
        await deliver(claim, office, pace);
      } catch (error) {
        // What was claimed comes back when its lease is over; what may have been posted is looked up then.
        log.error({ edition: claim.id, cause: error instanceof Error ? error.name : 'unknown' }, 'delivery failed');
        if (error instanceof Error && error.name === 'StoreError') throw error;
      }
    }
  };
  const round = async (): Promise<void> => {
    try {
      await planDue(office);
      const workers = Array.from({ length: settings.together }, work);
      await Promise.allSettled(workers).then((ends) => {
        for (const end of ends) if (end.status === 'rejected') throw end.reason;
      });
      if (!stopping) await removeExtras(office);
    } catch (error) {
      log.error({ cause: error instanceof Error ? error.message : String(error) }, 'digests wait for the next tick');
    }
  };

  return {
    async tick() {
      if (stopping) return;
      running ??= round().finally(() => {
        running = undefined;
      });
      await running;
    },
    async stop() {
      stopping = true;
      await running;
    },
  };
}
