// The tag of Thunderbird: what is logged may bear it, and who gives it to a message asks for the message to be logged.
import { facts, onPush } from "./connection.js";
import { refreshAll } from "./reading.js";
import { logAll } from "./standings.js";
import { say } from "./texts.js";

const COLOUR = "#3F7DE0";

async function keyOf(name) {
  const found = (await messenger.messages.tags.list()).find(each => each.tag.toLowerCase() === name.toLowerCase());
  return found?.key ?? null;
}

async function tagLogged({ messages }) {
  const { tag, tags_logged } = facts() ?? {};
  if (!tag || !tags_logged) return;
  const key = (await keyOf(tag)) ?? (await messenger.messages.tags.create(null, tag, COLOUR));
  for (const id of messages) await tagEach(id.slice(1, -1), key);
}

/** The same message may lie in several folders. */
async function tagEach(headerMessageId, key) {
  const { messages } = await messenger.messages.query({ headerMessageId });
  for (const header of messages.filter(each => !each.tags.includes(key))) {
    await messenger.messages.update(header.id, { tags: [...header.tags, key] });
  }
}

/** The tags that we set come by here as well: what is logged already cannot be logged again. */
async function asked(header, changed) {
  const tag = facts()?.tag;
  if (!tag || !changed.tags) return;
  if (!changed.tags.includes(await keyOf(tag))) return;
  const [standing] = await logAll([header]);
  if (standing.state === "failed") say(standing.sentence);
  await refreshAll();
}

onPush("logged", pushed => tagLogged(pushed).catch(() => {}));
messenger.messages.onUpdated.addListener((header, changed) => asked(header, changed).catch(error => say(error.message)));
