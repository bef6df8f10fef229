import { createMiniSearchEngine, loadMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { describeSearchEngine } from '../support/search-engine-contract.ts';

describeSearchEngine('the engine on MiniSearch', { create: createMiniSearchEngine, load: loadMiniSearchEngine });
