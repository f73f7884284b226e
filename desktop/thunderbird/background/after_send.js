// A message was sent: Postlogg learns its Message-ID, and whether the CRM was among its recipients.
import { ask } from "./connection.js";
import { remember } from "./memory.js";
import { handOver } from "./transfer.js";
import { writing } from "./writing.js";

async function afterSend(tab, info) {
  const { composed, bcc = false, own } = await writing(tab.id);
  if (own || !composed || info.mode !== "sendNow") return; // what waits in the outbox is not sent yet
  await remember(`writing-${tab.id}`, { composed: 0, sendAsItIs: false });
  await ask("sent", {
    composed,
    message_id: info.headerMessageId ? `<${info.headerMessageId}>` : "",
    bcc,
    error: info.error ?? "",
    transfer: await copyOf(info.messages),
  });
}

/** The copy in Sent, where there is one: 0 where not, and the folder's watcher finds what we do not hand over. */
async function copyOf(messages) {
  if (!messages?.length) return 0;
  return handOver(messages[0].id).catch(() => 0);
}

messenger.compose.onAfterSend.addListener((tab, info) => afterSend(tab, info).catch(() => {}));
