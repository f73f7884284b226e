// The button above a message that is read: its face is what became of the message, a click logs it.
import { doNotWait, greetAgain, onConnection, onPush } from "./connection.js";
import { recall, remember } from "./memory.js";
import { canLog, log, standingsOf, withdraw } from "./standings.js";
import { text } from "./texts.js";

const action = messenger.messageDisplayAction;
const PANEL = "/panel/reading.html";
const FACES = {
  unknown: { label: "logThis", icon: "log" },
  not_logged: { label: "logThis", icon: "log" },
  waiting: { label: "waiting", icon: "waiting" },
  logged: { label: "logged", icon: "logged" },
  confirmed: { label: "logged", icon: "logged" },
  failed: { label: "failed", icon: "failed" },
  working: { label: "working", icon: "waiting" },
  trouble: { label: "unavailable", icon: "failed" },
};

/** Show how the message of this tab stands. */
export async function refresh(tabId) {
  const header = await displayed(tabId);
  if (header) await show(tabId, await standingOf(header), header.id);
}

const DEEDS = { log, withdraw, look: standingOf };

/** Ask for the message of this tab to be logged, or for a logging to be called off, or look again how it stands. */
export async function perform(tabId, deed) {
  const header = await displayed(tabId);
  if (!header) return null;
  doNotWait();
  await show(tabId, { state: "working", sentence: text("working"), can: [] }, header.id);
  const standing = await DEEDS[deed](header).catch(asTrouble);
  await show(tabId, standing, header.id);
  return standing;
}

/** For the panel: the standing of the message that this tab shows. */
export const shown = async tabId => (await recall(`reading-${tabId}`)).standing;

async function displayed(tabId) {
  const list = await messenger.messageDisplay.getDisplayedMessages(tabId);
  const headers = list.messages ?? list;
  return headers.length === 1 ? headers[0] : null;
}

async function standingOf(header) {
  try {
    return (await standingsOf([header]))[0];
  } catch (error) {
    return asTrouble(error);
  }
}

const asTrouble = error => ({ state: "trouble", sentence: error.message, can: ["look"] });

/** Another message may be shown by now: its own standing is on its way then. */
async function show(tabId, standing, id) {
  if ((await displayed(tabId))?.id !== id) return;
  const face = FACES[standing.state] ?? FACES.unknown;
  await remember(`reading-${tabId}`, { standing });
  await Promise.all([
    action.setLabel({ tabId, label: text(face.label) }),
    action.setTitle({ tabId, title: standing.sentence || text(face.label) }),
    action.setIcon({ tabId, path: `/icons/${face.icon}.svg` }),
    action.setPopup({ tabId, popup: logsAtOnce(standing) ? "" : `${PANEL}?tab=${tabId}` }),
  ]);
}

/** Where there is something to be said first, a click says it. */
const logsAtOnce = standing => canLog(standing) && !["failed", "trouble"].includes(standing.state);

export async function refreshAll() {
  for (const tab of await messenger.tabs.query({ type: ["mail", "messageDisplay"] })) {
    await refresh(tab.id).catch(() => {}); // a tab may be closed meanwhile
  }
}

messenger.messageDisplay.onMessagesDisplayed.addListener(tab => refresh(tab.id));
action.onClicked.addListener(tab => perform(tab.id, "log"));
onConnection(refreshAll);
onPush("changed", () => greetAgain().then(refreshAll, () => {}));
