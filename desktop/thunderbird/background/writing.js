// The button of a compose window: whether this message will be logged, judged anew whenever the draft has changed.
import { ask, inTime, onConnection, onPush } from "./connection.js";
import { draftOf } from "./drafts.js";
import { recall, remember } from "./memory.js";
import { text } from "./texts.js";

const action = messenger.composeAction;
const PANEL = "/panel/writing.html";
const LOOK_MS = 700; // there is no event for recipients, so the windows are looked at
const LABEL = 44; // characters
const REST = 20; // and the looking takes at most a twentieth of the time
const REST_AT_MOST_MS = 10_000;
const LOOK_AT_MOST_MS = 3_000;

/** What is known of the draft of this tab: `verdict`, `wish` of the user ("log", "leave" or none), `trouble`. */
export const writing = tabId => recall(`writing-${tabId}`);

/** Whether the message will be logged: as judged, unless the user wants it otherwise and may. */
export function willLog({ verdict, wish }) {
  if (!verdict || verdict.locked) return false;
  return wish ? wish === "log" : verdict.log;
}

/** Turn it on or off by hand. */
export async function toggle(tabId) {
  const known = await writing(tabId);
  if (!known.verdict || known.verdict.locked) return;
  await remember(`writing-${tabId}`, { wish: willLog(known) ? "leave" : "log" });
  await show(tabId);
}

/** What Postlogg says of this draft; the answer from before where nothing has changed. */
export async function judged(tabId, draft, within) {
  const key = JSON.stringify(draft);
  const known = await writing(tabId);
  if (known.verdict && known.key === key) return known.verdict;
  const verdict = draft.encrypted ? locked("encrypted") : await ask("judge", told(draft), within);
  await remember(`writing-${tabId}`, { key, verdict, held: [], trouble: "" });
  return verdict;
}

/** Nobody could read it in the CRM, whose address would keep Thunderbird from sending it: there is no key for it. */
const locked = key => ({ ...NO_VERDICT, locked: true, sentence: text(key) });

export const NO_VERDICT = { log: false, locked: false, sentence: "", checks: [], visible: [], bcc: "" };

/** The draft as the host knows it. */
export const told = ({ encrypted, ...draft }) => draft;

/** Show what is known on the button. */
export async function show(tabId) {
  const known = await writing(tabId);
  const on = willLog(known);
  await Promise.all([
    action.setLabel({ tabId, label: label(known, on) }),
    action.setTitle({ tabId, title: tooltip(known, on) }),
    action.setIcon({ tabId, path: `/icons/${on ? "on" : "off"}.svg` }),
    action.setBadgeText({ tabId, text: failedChecks(known.verdict).length || known.trouble ? "!" : "" }),
    action.setPopup({ tabId, popup: hasToBeSaid(known) ? `${PANEL}?tab=${tabId}` : "" }),
  ]);
}

/** What the user has chosen is said by us, what Postlogg has judged by Postlogg. */
export function sentenceOf({ verdict, wish }, on) {
  if (!verdict) return "";
  if (!verdict.locked && wish && on !== verdict.log) return text(on ? "logsByChoice" : "leavesByChoice");
  return verdict.sentence;
}

export const failedChecks = verdict => (verdict?.checks ?? []).filter(check => !check.passed);

function label(known, on) {
  if (known.trouble) return text("unavailable");
  return shortened(sentenceOf(known, on)) || text("logToCrm");
}

/** The other buttons of the toolbar need their room. */
function shortened(sentence) {
  const characters = [...sentence];
  return characters.length > LABEL ? `${characters.slice(0, LABEL).join("").trimEnd()}…` : sentence;
}

function tooltip(known, on) {
  const sentence = known.trouble || sentenceOf(known, on);
  return hasToBeSaid(known) ? sentence : `${sentence}\n${text(on ? "turnOff" : "turnOn")}`;
}

/** A click toggles; where there is something to be said first, it opens the panel. */
function hasToBeSaid({ verdict, trouble }) {
  if (trouble || !verdict) return true;
  return verdict.locked || verdict.visible.length > 0 || failedChecks(verdict).length > 0;
}

/** Judge the draft anew if it has changed; for how long Thunderbird was kept busy, in milliseconds. */
async function look(tabId) {
  const known = await writing(tabId);
  if (known.own) return 0;
  const began = performance.now();
  const draft = await draftOf(tabId, await messenger.compose.getComposeDetails(tabId));
  const took = performance.now() - began;
  if (known.trouble || known.key !== JSON.stringify(draft)) await judgeAndShow(tabId, draft);
  return took;
}

async function judgeAndShow(tabId, draft) {
  try {
    await judged(tabId, draft);
  } catch (error) {
    await remember(`writing-${tabId}`, { trouble: error.message });
  }
  await show(tabId);
}

let looking = false;

/** Look at each window until the last one is closed. */
async function watch() {
  if (looking) return;
  looking = true;
  const tabs = await messenger.tabs.query({ type: "messageCompose" });
  // of a window that is closed meanwhile, Thunderbird never says what is in it
  const looks = tabs.map(tab => inTime(look(tab.id), LOOK_AT_MOST_MS).catch(() => 0));
  const took = Math.max(0, ...(await Promise.all(looks)));
  looking = false;
  if (tabs.length) schedule(Math.min(Math.max(LOOK_MS, took * REST), REST_AT_MOST_MS));
}

let next = 0;

function schedule(pause) {
  clearTimeout(next);
  next = setTimeout(watch, pause);
}

/** The journal's rules or the connection are others now: nothing that was judged counts. */
async function judgeAgain() {
  for (const tab of await messenger.tabs.query({ type: "messageCompose" })) {
    await remember(`writing-${tab.id}`, { key: "" });
  }
  watch();
}

const soon = () => schedule(0);
messenger.tabs.onCreated.addListener(tab => {
  if (tab.type === "messageCompose") soon();
});
messenger.compose.onComposeStateChanged.addListener(soon);
messenger.compose.onIdentityChanged.addListener(soon);
messenger.compose.onAttachmentAdded.addListener(soon);
messenger.compose.onAttachmentRemoved.addListener(soon);
action.onClicked.addListener(tab => toggle(tab.id));
onPush("changed", judgeAgain);
onConnection(judgeAgain);
