// Forwards that Postlogg has prepared are sent with the account and the sign-in that Thunderbird has.
import { ask, facts, onConnection, onPush } from "./connection.js";
import { remember } from "./memory.js";
import { fromBase64 } from "./transfer.js";

const BODY = -1;
const UNTOLD = "outcome-"; // in storage.local, by token: it must outlive Thunderbird, or a forward is sent twice

const coming = new Map(); // by token; it ends with the connection, as the host's side does

/** What follows in parts: the attachments, and the body where it is too long for a frame. */
function announce(forward) {
  const parts = [...forward.attachments.keys(), ...(forward.html ? [] : [BODY])];
  coming.set(forward.token, { ...forward, pieces: new Map(parts.map(part => [part, []])), missing: new Set(parts) });
  sendWhenWhole(forward.token);
}

function take({ token, part, data, last }) {
  const forward = coming.get(token);
  forward?.pieces.get(part)?.push(fromBase64(data));
  if (!forward || !last) return;
  forward.missing.delete(part);
  sendWhenWhole(token);
}

function sendWhenWhole(token) {
  const forward = coming.get(token);
  if (forward.missing.size) return;
  coming.delete(token);
  dispatch(forward).catch(() => {});
}

/** What was sent without the host's having heard of it is told once more, and not sent once more. */
async function dispatch(forward) {
  const name = UNTOLD + forward.token;
  const untold = (await messenger.storage.local.get(name))[name];
  const outcome = untold ?? (await send(forward).then(accepted, error => failed(error, forward)));
  await messenger.storage.local.set({ [name]: { token: forward.token, ...outcome } });
  await tellAll();
}

const accepted = ({ headerMessageId }) => ({
  state: "accepted",
  message_id: headerMessageId ? `<${headerMessageId}>` : "",
  note: "",
});

const failed = (error, forward) => ({
  state: refusedRecipient(error, forward) ? "rejected" : "deferred",
  message_id: "",
  note: error.message,
});

async function tellAll() {
  const kept = Object.entries(await messenger.storage.local.get(null));
  for (const [name, outcome] of kept.filter(([name]) => name.startsWith(UNTOLD))) {
    await ask("outcome", outcome);
    await messenger.storage.local.remove(name);
  }
}

/** Thunderbird tells no code, and its words are of many languages: but they name the recipient if it was refused. */
const refusedRecipient = (error, { to }) => error.message.includes(to);

async function send(forward) {
  if (!navigator.onLine) throw new Error("Thunderbird is offline");
  const details = { ...(await addressed(forward)), ...(await content(forward)) };
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

async function content({ html, headers, attachments, pieces }) {
  return {
    body: html || (await new Blob(pieces.get(BODY)).text()),
    deliveryFormat: "both",
    customHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    attachments: attachments.map((each, at) => ({
      file: new File(pieces.get(at), each.name, { type: each.content_type }),
    })),
  };
}

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

onConnection(() => facts() && tellAll().catch(() => {}));
onPush("send", announce);
onPush("part", take);
