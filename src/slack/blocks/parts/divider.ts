import type { PartRenderer } from './context.ts';

export const divider: PartRenderer<'divider'> = () => [{ type: 'divider' }];
