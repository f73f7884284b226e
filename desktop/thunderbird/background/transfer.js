// A message goes to the host in pieces, for a frame has its limits, and arrives whole or not at all: size and hash.
import { ask } from "./connection.js";

const PIECE = 512 * 1024;
const SLICE = 32 * 1024; // as many arguments as a call may have
const CLIENT_LINE = "X-Mozilla-";

/** Hand over a message of Thunderbird as it was on the server; the number of the transfer. */
export async function handOver(messageId) {
  const file = await messenger.messages.getRaw(messageId, { data_format: "File" });
  const octets = withoutClientLines(new Uint8Array(await file.arrayBuffer()));
  const { transfer } = await ask("begin", { size: octets.length, sha256: await sha256(octets) });
  for (let offset = 0; offset < octets.length; offset += PIECE) {
    await ask("chunk", { transfer, offset, data: base64(octets.subarray(offset, offset + PIECE)) });
  }
  await ask("end", { transfer });
  return transfer;
}

/** Thunderbird's own lines stand above the message where it comes from the local store. */
export function withoutClientLines(octets) {
  let start = 0;
  while (startsWithClientLine(octets, start)) {
    const end = octets.indexOf(10, start);
    if (end < 0) break;
    start = end + 1;
  }
  return octets.subarray(start);
}

function startsWithClientLine(octets, start) {
  return [...CLIENT_LINE].every((letter, at) => octets[start + at] === letter.charCodeAt(0));
}

export async function sha256(octets) {
  const digest = await crypto.subtle.digest("SHA-256", octets);
  return Array.from(new Uint8Array(digest), octet => octet.toString(16).padStart(2, "0")).join("");
}

export function base64(octets) {
  let characters = "";
  for (let at = 0; at < octets.length; at += SLICE) {
    characters += String.fromCharCode(...octets.subarray(at, at + SLICE));
  }
  return btoa(characters);
}

export function fromBase64(data) {
  return Uint8Array.from(atob(data), character => character.charCodeAt(0));
}
