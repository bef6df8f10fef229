import { z } from 'zod';
import type { Surface, Visitor } from './visitor.ts';

const id = z.string().min(1).max(300);
const values = z.record(id, z.record(id, z.record(z.string(), z.unknown())));
const message = z.object({ channel: id, ts: id });
const surface = z.union([message, z.object({ view: id, values: values.optional() })]);

/** What the page can ask for, by address: reads the body and lets the visitor do it. */
export type PageCall = (visitor: Visitor, body: object) => Promise<unknown>;

/** A call whose body has this shape; a body of another shape makes it throw. */
function call<Shape extends z.ZodType>(
  shape: Shape,
  run: (visitor: Visitor, body: z.output<Shape>) => unknown,
): PageCall {
  return async (visitor, body) => run(visitor, shape.parse(body));
}

/** Everything that the page can do. Adding an ability costs one line here. */
export const pageCalls: ReadonlyMap<string, PageCall> = new Map([
  [
    '/api/say',
    call(z.object({ channel: id, text: z.string().trim().min(1).max(8000), thread: id.optional() }), (visitor, body) =>
      visitor.say(body.channel, body.text, body.thread),
    ),
  ],
  [
    '/api/press',
    call(
      z.object({
        surface,
        block_id: id,
        action_id: id,
        chosen: z.record(z.string(), z.unknown()).optional(),
      }),
      (visitor, { surface, block_id, action_id, chosen }) =>
        visitor.press(surface as Surface, { block_id, action_id, ...(chosen && { chosen }) }),
    ),
  ],
  ['/api/submit', call(z.object({ view: id, values }), (visitor, body) => visitor.submit(body.view, body.values))],
  ['/api/close', call(z.object({ view: id }), (visitor, body) => visitor.close(body.view))],
  ['/api/tab', call(z.object({ tab: z.enum(['home', 'messages']) }), (visitor, body) => visitor.openTab(body.tab))],
  [
    '/api/shortcut',
    call(z.object({ callback_id: id, message: message.optional() }), (visitor, body) =>
      visitor.useShortcut(body.callback_id, body.message),
    ),
  ],
  [
    '/api/suggest',
    call(z.object({ surface, block_id: id, action_id: id, typed: z.string().max(300) }), (visitor, body) =>
      visitor.suggest(body.surface as Surface, { block_id: body.block_id, action_id: body.action_id }, body.typed),
    ),
  ],
  ['/api/dismiss', call(message, (visitor, body) => visitor.dismiss(body.channel, body.ts))],
]);
