import type { FetchFunction, WebClient } from '@slack/web-api';

/** A file of a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly title: string;
  readonly content: string;
}

/** An address for uploading that is not Slack's. */
class ForeignUpload extends Error {
  override readonly name = 'ForeignUpload';
}

/**
 * Puts a file into a channel or thread. Needs `files:write`, which a workspace may decline. The client's own way of
 * uploading needs it to take whole addresses for method names, which Diplo's clients do not; so its three steps are
 * taken here, and the middle one only to Slack or to where its API is.
 */
export async function uploadFile(
  client: WebClient,
  fetch: FetchFunction,
  to: { readonly channel: string; readonly thread?: string | undefined },
  { name, title, content }: ReplyFile,
): Promise<void> {
  const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal({
    filename: name,
    length: Buffer.byteLength(content),
  });
  if (!isSlack(url, client.slackApiUrl))
    throw new ForeignUpload('Slack named an address for uploading that is not its own.');
  const sent = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: content,
    redirect: 'error',
  });
  if (!sent.ok) throw new Error('Slack did not take the file.');
  const files: [{ id: string; title: string }] = [{ id, title }];
  await client.files.completeUploadExternal(
    to.thread === undefined
      ? { files, channel_id: to.channel }
      : { files, channel_id: to.channel, thread_ts: to.thread },
  );
}

function isSlack(url: string, api: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  if (origin === new URL(api).origin) return true;
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
}
