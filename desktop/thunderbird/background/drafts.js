// What a compose window holds -> the draft that Postlogg judges.
import { recall, remember } from "./memory.js";

/** `details`: of getComposeDetails, or of the event that Thunderbird sends before it sends the message. */
export async function draftOf(tabId, details) {
  const attachments = await messenger.compose.listAttachments(tabId);
  return {
    from: mailbox(details.from),
    to: mailboxes(details.to),
    cc: mailboxes(details.cc),
    bcc: mailboxes(details.bcc),
    subject: details.subject,
    text_size: octets(details.plainTextBody),
    html_size: details.isPlainText ? 0 : octets(details.body),
    attachments: attachments.map(({ name, size }) => ({ name, size: size ?? 0 })),
    encrypted: Boolean(details.selectedEncryptionTechnology?.encryptBody),
    ...(await threadOf(tabId, details.relatedMessageId)),
  };
}

// Thunderbird hands out texts; only what an extension itself has set may be a contact's number.
const mailbox = one => (typeof one === "string" ? one : "");

const mailboxes = some => [some ?? []].flat().map(mailbox).filter(Boolean);

const octets = body => (body ? new Blob([body]).size : 0);

/** The header of the message that is answered is read once for a window. */
async function threadOf(tabId, related) {
  if (!related) return { in_reply_to: "", references: [] };
  const kept = await recall(`writing-${tabId}`);
  if (kept.thread) return kept.thread;
  const thread = await readThread(related).catch(() => ({ in_reply_to: "", references: [] }));
  await remember(`writing-${tabId}`, { thread });
  return thread;
}

async function readThread(related) {
  const { headers = {} } = await messenger.messages.getFull(related, { decodeContent: false });
  const in_reply_to = identifiers(headers["message-id"])[0] ?? "";
  return { in_reply_to, references: [...new Set([...identifiers(headers.references), in_reply_to])].filter(Boolean) };
}

const identifiers = field => (field ?? []).join(" ").match(/<[^<>\s]+>/g) ?? [];
