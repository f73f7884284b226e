// The state of the connection, and the way to Postlogg's own settings: there is nothing to be set here.
import { ask, element, translate } from "../panel/page.js";

const SENDING = { permissions: ["messages.send"] };

async function show() {
  const { connected, sentence, sends } = await ask("connection");
  element("state").textContent = sentence;
  element("settings").disabled = !connected;
  element("allow").hidden = !sends || !(await canBeAllowed());
}

/** Thunderbird can send without a window since it knows this permission; the user has to give it. */
async function canBeAllowed() {
  try {
    return !(await messenger.permissions.contains(SENDING));
  } catch {
    return false;
  }
}

translate();
element("settings").addEventListener("click", () => ask("settings"));
element("allow").addEventListener("click", () => messenger.permissions.request(SENDING).then(show));
await show();
