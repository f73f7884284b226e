// The one connection to Postlogg's native host: requests by number, each with a deadline; pushes to who listens.
import { text } from "./texts.js";

const HOST = "com.postlogg.host";
const PROTOCOL = 1;
const ANSWER_MS = 15_000;
const PAUSE_MS = 2_000; // between two attempts: nobody waits for a host that is not there
const AGAIN = "connect";

export class HostError extends Error {
  constructor(code, sentence) {
    super(sentence || text("trouble"));
    this.code = code;
  }
}

let port = null;
let greeting = null; // the promise of what `hello` answers
let greeted = null; // what it answered last
let failure = null;
let failedAt = 0;
let number = 0;
const waiting = new Map();
const pushed = new Map();
const watchers = [];

/** Ask the host; rejects with a HostError, at the latest after `within` milliseconds. */
export function ask(type, carried = {}, within = ANSWER_MS) {
  return inTime(
    connect().then(() => request(type, carried)),
    within,
  );
}

/** What `hello` answered, or null while there is no connection. */
export const facts = () => greeted;

/** Why there is no connection, in one line; empty where there is one. */
export const trouble = () => (greeted ? "" : failure?.message ?? "");

export const onPush = (type, listener) => pushed.set(type, [...(pushed.get(type) ?? []), listener]);

/** Called whenever the connection comes or goes. */
export const onConnection = listener => watchers.push(listener);

/** The promise of `hello`'s answer. Right after a failure it fails again, with the same words. */
export function connect() {
  if (greeting) return greeting;
  if (Date.now() - failedAt < PAUSE_MS) return Promise.reject(failure);
  greeting = greet();
  greeting.then(connected, disconnected);
  return greeting;
}

/** Somebody has asked for it by hand: the next attempt need not wait. */
export function doNotWait() {
  failedAt = 0;
}

/** The address of the CRM, its tag and the like may have changed. */
export async function greetAgain() {
  if (!greeted) return connect();
  return (greeted = await inTime(request("hello", introduction()), ANSWER_MS));
}

async function greet() {
  if (!port) open();
  return inTime(request("hello", introduction()), ANSWER_MS);
}

const introduction = () => ({ protocol: PROTOCOL, version: messenger.runtime.getManifest().version });

function open() {
  const opened = messenger.runtime.connectNative(HOST);
  opened.onMessage.addListener(receive);
  opened.onDisconnect.addListener(() => closed(opened));
  port = opened;
}

function connected(answer) {
  [greeted, failure, failedAt] = [answer, null, 0];
  messenger.alarms.clear(AGAIN);
  tellWatchers();
}

function disconnected(error) {
  [greeting, greeted, failure, failedAt] = [null, null, error, Date.now()];
  messenger.alarms.create(AGAIN, { periodInMinutes: 1 });
  tellWatchers();
}

function closed(which) {
  if (which !== port) return;
  port = null;
  const worked = greeted !== null;
  const error = new HostError("gone", text(worked ? "hostGone" : "hostMissing"));
  for (const [id] of waiting) settle(id, ({ reject }) => reject(error));
  if (!worked) return; // the greeting itself has failed, and tells it
  disconnected(error);
  failedAt = 0; // it was there a moment ago
  setTimeout(() => connect().catch(() => {}), PAUSE_MS / 4);
}

function request(type, carried) {
  return new Promise((resolve, reject) => {
    const id = ++number;
    waiting.set(id, { resolve, reject });
    try {
      port.postMessage({ id, type, ...carried });
    } catch {
      settle(id, () => reject(new HostError("gone", text("hostGone"))));
    }
  });
}

function receive(frame) {
  if (frame.push) for (const listener of pushed.get(frame.push) ?? []) listener(frame);
  else settle(frame.id, request => answer(request, frame));
}

function answer({ resolve, reject }, frame) {
  if (frame.ok) resolve(frame);
  else reject(new HostError(frame.error, frame.sentence));
}

function settle(id, how) {
  const request = waiting.get(id);
  waiting.delete(id);
  if (request) how(request);
}

/** The promise, or a HostError after so many milliseconds. */
export function inTime(promise, milliseconds) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new HostError("late", text("hostLate"))), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function tellWatchers() {
  for (const watcher of watchers) watcher();
}

const connectQuietly = () => connect().catch(() => {});
messenger.runtime.onStartup.addListener(connectQuietly);
messenger.runtime.onInstalled.addListener(connectQuietly);
messenger.alarms.onAlarm.addListener(connectQuietly);
connectQuietly();
