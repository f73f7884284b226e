// What Postlogg says about messages, and the three things one can ask for.
import { ask } from "./connection.js";
import { handOver } from "./transfer.js";

const AT_ONCE = 200;

export const messageId = header => `<${header.headerMessageId}>`;

/** The standing of each message, in order. */
export async function standingsOf(headers) {
  const found = [];
  for (let start = 0; start < headers.length; start += AT_ONCE) {
    const messages = headers.slice(start, start + AT_ONCE).map(named);
    found.push(...(await ask("status", { messages })).messages);
  }
  return found;
}

const named = header => ({ message_id: messageId(header), from: header.author, subject: header.subject });

export const log = async header => ask("log", { transfer: await handOver(header.id) });

export const withdraw = header => ask("withdraw", { message_id: messageId(header) });

export const canLog = standing => standing.can.includes("log") || standing.can.includes("retry");

/** Log those of them that can be logged; the standings of all, with what went wrong for one in place of its own. */
export async function logAll(headers) {
  const standings = await standingsOf(headers);
  for (const [at, header] of headers.entries()) {
    if (canLog(standings[at])) standings[at] = await log(header).catch(error => refused(header, error));
  }
  return standings;
}

const refused = (header, error) => ({
  message_id: messageId(header),
  state: "failed",
  sentence: error.message,
  can: ["retry"],
});
