import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that start processes, servers, databases or browsers: each file of theirs has a worker to itself. */
const ALONE = ['chaos', 'operations', 'playground', 'slack', 'storage', 'wiring'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** The files that read every evaluation set come first, so that no core waits for them in the end. */
class SetsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isFloor = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('-floor.test.ts');
    return [...sorted.filter(isFloor), ...sorted.filter((file) => !isFloor(file))];
  }
}

export default defineConfig({
  test: {
    testTimeout: 20_000,
    env: { TZ: 'UTC', NODE_ENV: 'test' },
    // Without it a machine of two cores has one of them idle.
    maxWorkers: '100%',
    sequence: { sequencer: SetsFirst },
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // Pure libraries keep no state: loading their modules once a worker, and not once a file, is most of the time saved.
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false } },
    ],
  },
});
