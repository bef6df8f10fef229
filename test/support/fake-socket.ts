import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Slack's end of a socket: greets, sends envelopes, and keeps what is acknowledged. */
export interface FakeSocket {
  readonly url: string;
  /** Envelope ids in the order of their acknowledgement, with what they were acknowledged with. */
  readonly acknowledged: { envelope: string; payload: unknown }[];
  /** Connections that are open now. */
  open(): number;
  /** Sends an envelope to the newest connection and waits until it is acknowledged. */
  send(type: 'events_api' | 'slash_commands' | 'interactive', payload: object, envelope?: string): Promise<void>;
  /** Hangs up, as Slack does every few hours. */
  hangUp(): void;
  close(): Promise<void>;
}

/** What RFC 6455 joins to the client's key. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Starts one on a free port of this machine. Only what Slack's client uses of RFC 6455: short unfragmented text frames. */
export async function startFakeSocket(): Promise<FakeSocket> {
  const sockets: Duplex[] = [];
  const acknowledged: FakeSocket['acknowledged'] = [];
  const waiting = new Map<string, () => void>();
  let serial = 0;
  const server: Server = createServer();
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.push(socket);
    socket.on('close', () => sockets.splice(sockets.indexOf(socket), 1));
    socket.on('error', () => {});
    let pending = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      pending = Buffer.concat([pending, data]);
      for (let frame = readFrame(pending); frame; frame = readFrame(pending)) {
        pending = pending.subarray(frame.length);
        if (frame.opcode === 0x8) socket.end(frameOf(0x8, frame.data));
        if (frame.opcode === 0x9) socket.write(frameOf(0xa, frame.data));
        if (frame.opcode === 0x1) {
          const { envelope_id: envelope, payload } = JSON.parse(frame.data.toString()) as Record<string, string>;
          acknowledged.push({ envelope: String(envelope), payload });
          waiting.get(String(envelope))?.();
        }
      }
    });
    socket.write(frameOf(0x1, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `ws://127.0.0.1:${port}/link`,
    acknowledged,
    open: () => sockets.length,
    send(type, payload, envelope) {
      serial += 1;
      const id = envelope ?? `envelope${serial}`;
      const done = new Promise<void>((resolve) => {
        waiting.set(id, resolve);
      });
      const body = { type, envelope_id: id, payload, accepts_response_payload: type !== 'events_api' };
      sockets.at(-1)?.write(frameOf(0x1, Buffer.from(JSON.stringify(body))));
      return done;
    },
    hangUp() {
      for (const socket of sockets) socket.end(frameOf(0x8, Buffer.from([0x03, 0xe8])));
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function frameOf(opcode: number, data: Buffer): Buffer {
  const length =
    data.length < 126 ? Buffer.from([data.length]) : Buffer.from([126, data.length >> 8, data.length & 255]);
  return Buffer.concat([Buffer.from([0x80 | opcode]), length, data]);
}

function readFrame(buffer: Buffer): { opcode: number; data: Buffer; length: number } | undefined {
  if (buffer.length < 2) return undefined;
  const [first = 0, second = 0] = buffer;
  let size = second & 0x7f;
  let at = 2;
  if (size === 126) {
    if (buffer.length < 4) return undefined;
    size = buffer.readUInt16BE(2);
    at = 4;
  }
  const masked = (second & 0x80) !== 0;
  const mask = masked ? buffer.subarray(at, at + 4) : undefined;
  if (mask) at += 4;
  if (buffer.length < at + size) return undefined;
  const data = Buffer.from(buffer.subarray(at, at + size));
  if (mask) for (let index = 0; index < size; index += 1) data[index] = (data[index] ?? 0) ^ (mask[index % 4] ?? 0);
  return { opcode: first & 0x0f, data, length: at + size };
}
