// Just before a message is sent: the CRM's address is added as BCC. Thunderbird never waits longer than PATIENCE_MS.
import { ask, facts, inTime } from "./connection.js";
import { draftOf } from "./drafts.js";
import { recall, remember } from "./memory.js";
import { NO_VERDICT, judged, show, told, willLog, writing } from "./writing.js";
import { say, text } from "./texts.js";

const PATIENCE_MS = 1_500;
const LASTING = ["gone", "unavailable", "not_set_up"];
const PANEL = "/panel/writing.html";
const UNLOCKED_MS = 50; // the window takes clicks again once our answer is there
const TRIES = 40;

/** The answer to Thunderbird: as it is, with the CRM among the blind copies, or not yet. */
async function beforeSend(tab, details) {
  const known = await writing(tab.id);
  if (known.own) return {};
  try {
    return await inTime(prepare(tab, details), PATIENCE_MS);
  } catch (error) {
    complain(error).catch(() => {});
    return {};
  }
}

/** What lasts is said once, and not with each message. */
async function complain(error) {
  if (LASTING.includes(error.code)) {
    const { line } = await recall("complaint");
    if (line === error.message) return;
    await remember("complaint", { line: error.message });
  }
  await say(text("sentWithout", error.message));
}

async function prepare(tab, details) {
  const draft = await draftOf(tab.id, details);
  if (await isHeld(tab, draft)) return { cancel: true };
  const verdict = await judged(tab.id, draft, PATIENCE_MS);
  if (draft.encrypted) return {};
  const on = willLog(await writing(tab.id));
  const { composed } = await ask("composed", { ...told(draft), wish: on ? "log" : "leave" }, PATIENCE_MS);
  const adds = on && composed > 0 && !names(draft.bcc, verdict.bcc);
  const bcc = adds || names([...draft.to, ...draft.cc, ...draft.bcc], verdict.bcc);
  await remember(`writing-${tab.id}`, { composed, bcc });
  return adds ? { details: { bcc: [...draft.bcc, verdict.bcc] } } : {};
}

/** Whether the other side would see the CRM's address, and the user has not said that this is meant. */
async function isHeld(tab, draft) {
  const { sendAsItIs, verdict } = await writing(tab.id);
  if (sendAsItIs) return false;
  const visible = seen(draft);
  if (!visible.length) return false;
  await remember(`writing-${tab.id}`, { held: visible, verdict: { ...NO_VERDICT, ...verdict, visible } });
  await show(tab.id);
  openPanel(tab, TRIES);
  return true;
}

/** The CRM's addresses in To and Cc: known since the greeting, so this needs no answer. */
function seen(draft) {
  const crm = Object.values(facts()?.crm ?? {}).filter(Boolean);
  return crm.filter(address => names([...draft.to, ...draft.cc], address));
}

export const names = (mailboxes, address) => mailboxes.some(mailbox => addressOf(mailbox) === address.toLowerCase());

const addressOf = mailbox => (/<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim().toLowerCase();

/** The panel of the button; a window of its own where the user has taken the button away. */
async function openPanel(tab, tries) {
  if (await messenger.composeAction.openPopup({ windowId: tab.windowId }).catch(() => false)) return;
  if (tries) setTimeout(openPanel, UNLOCKED_MS, tab, tries - 1);
  else messenger.windows.create({ type: "popup", url: `${PANEL}?tab=${tab.id}`, width: 480, height: 320 });
}

messenger.compose.onBeforeSend.addListener(beforeSend);
