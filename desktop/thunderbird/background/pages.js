// What the panels and the options page ask for: they live for a moment, the connection is kept here.
import { ask, connect, facts, trouble } from "./connection.js";
import { perform, shown } from "./reading.js";
import { failedChecks, sentenceOf, show, toggle, willLog, writing } from "./writing.js";
import { remember } from "./memory.js";
import { names } from "./before_send.js";

const answers = {
  standing: ({ tab }) => shown(tab),
  perform: ({ tab, deed }) => perform(tab, deed),
  draft: ({ tab }) => draftShown(tab),
  toggle: ({ tab }) => toggle(tab).then(() => draftShown(tab)),
  hide: ({ tab, sends }) => hide(tab, sends),
  sendAsItIs: ({ tab }) => sendAsItIs(tab),
  connection: () => connection(),
  settings: () => ask("settings"),
};

async function draftShown(tab) {
  const known = await writing(tab);
  const on = willLog(known);
  const { verdict, trouble: why = "", held = [] } = known;
  return {
    on,
    locked: !verdict || verdict.locked,
    sentence: why || sentenceOf(known, on),
    checks: failedChecks(verdict),
    visible: held.length ? held : verdict?.visible ?? [],
    held: held.length > 0,
  };
}

/** From To and Cc to Bcc; a message that was held is sent then. */
async function hide(tab, sends) {
  const { visible } = await draftShown(tab);
  const { to, cc, bcc } = await messenger.compose.getComposeDetails(tab);
  const others = list => list.filter(mailbox => !visible.some(address => names([mailbox], address)));
  const hidden = facts()?.crm.bcc || visible[0];
  await messenger.compose.setComposeDetails(tab, { to: others(to), cc: others(cc), bcc: [...others(bcc), hidden] });
  await release(tab, sends, { wish: "log" });
}

/** Seen by the other side, as the user wants it. */
const sendAsItIs = tab => release(tab, true, { sendAsItIs: true });

async function release(tab, sends, changes) {
  await remember(`writing-${tab}`, { held: [], key: "", ...changes });
  await show(tab);
  if (sends) messenger.compose.sendMessage(tab).catch(() => {}); // Thunderbird itself says what is wrong
}

async function connection() {
  const known = await connect().then(facts, () => null);
  return { connected: known !== null, sentence: known?.sentence ?? trouble(), sends: known?.sends ?? false };
}

messenger.runtime.onMessage.addListener(({ wants, ...rest }) => answers[wants]?.(rest));
