// Many messages at once, from the context menu of the list.
import { refreshAll } from "./reading.js";
import { logAll } from "./standings.js";
import { say, text } from "./texts.js";

const ITEM = "log-selected";

async function offer() {
  await messenger.menus.removeAll();
  messenger.menus.create({ id: ITEM, title: text("logSelected"), contexts: ["message_list"] });
}

async function logSelected(list) {
  try {
    report(await logAll(await all(list)));
  } catch (error) {
    say(error.message);
  }
  await refreshAll();
}

/** The whole selection: Thunderbird hands out long ones in pages. */
async function all(list) {
  const headers = [...list.messages];
  while (list.id) {
    list = await messenger.messages.continueList(list.id);
    headers.push(...list.messages);
  }
  return headers;
}

/** Each message says itself that it was logged; what was not, is said here. */
function report(standings) {
  const failed = standings.filter(standing => standing.state === "failed");
  if (failed.length) say(text("notAllLogged", failed.length, standings.length, failed[0].sentence));
}

messenger.runtime.onInstalled.addListener(offer);
messenger.menus.onClicked.addListener(info => {
  if (info.menuItemId === ITEM) return logSelected(info.selectedMessages);
});
