// Forwards that Postlogg has prepared are sent with the account and the sign-in that Thunderbird has.
import { ask, onPush } from "./connection.js";
import { remember } from "./memory.js";
import { fromBase64 } from "./transfer.js";

const coming = new Map(); // by token; it ends with the connection, as the host's side does

function announce(forward) {
  const { attachments } = forward;
  coming.set(forward.token, { ...forward, pieces: attachments.map(() => []), missing: attachments.length });
  sendWhenWhole(forward.token);
}

function take({ token, part, data, last }) {
  const forward = coming.get(token);
  if (!forward?.pieces[part]) return;
  forward.pieces[part].push(fromBase64(data));
  if (last) forward.missing -= 1;
  sendWhenWhole(token);
}

function sendWhenWhole(token) {
  const forward = coming.get(token);
  if (forward.missing) return;
  coming.delete(token);
  send(forward).then(
    sent => tell(token, "accepted", sent.headerMessageId ? `<${sent.headerMessageId}>` : "", ""),
    error => tell(token, "deferred", "", error.message),
  );
}

const tell = (token, state, message_id, note) => ask("outcome", { token, state, message_id, note }).catch(() => {});

async function send(forward) {
  const details = { ...(await addressed(forward)), ...content(forward) };
  // Thunderbird 153 sends without a window, and has this function where the user allows that
  return messenger.messages.sendMessage ? sendWithoutWindow(details) : sendInWindow(details);
}

async function addressed({ from, to, subject }) {
  const identity = await identityOf(from);
  return { identityId: identity.id, from, to, subject };
}

async function identityOf(from) {
  const [{ email }] = await messenger.messengerUtilities.parseMailboxString(from);
  const identities = await messenger.identities.list();
  const identity = identities.find(each => each.email.toLowerCase() === email.toLowerCase());
  if (!identity) throw new Error(`Thunderbird has no identity ${email}`);
  return identity;
}

const content = ({ html, headers, attachments, pieces }) => ({
  body: html,
  deliveryFormat: "both",
  customHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  attachments: attachments.map((each, at) => ({ file: new File(pieces[at], each.name, { type: each.content_type }) })),
});

const sendWithoutWindow = details =>
  messenger.messages.sendMessage({ ...details, overrideDefaultFccFolder: "" }, { mode: "sendNow" });

async function sendInWindow(details) {
  const tab = await messenger.compose.beginNew({ ...details, overrideDefaultFccFolderId: "" });
  await remember(`writing-${tab.id}`, { own: true });
  await messenger.windows.update(tab.windowId, { state: "minimized" }).catch(() => {});
  try {
    return await messenger.compose.sendMessage(tab.id, { mode: "sendNow" });
  } catch (error) {
    await messenger.tabs.remove(tab.id).catch(() => {});
    throw error;
  }
}

onPush("send", announce);
onPush("part", take);
