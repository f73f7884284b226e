// What has to outlive the page: it may be unloaded between two events, storage.session stays until Thunderbird ends.

let turn = Promise.resolve();

export async function recall(key) {
  return (await messenger.storage.session.get(key))[key] ?? {};
}

export const remember = (key, changes) =>
  inTurn(async () => {
    const kept = await recall(key);
    await messenger.storage.session.set({ [key]: { ...kept, ...changes } });
  });

export const forget = (...keys) => inTurn(() => messenger.storage.session.remove(keys));

/** Changes come one after the other: two that overlap would undo each other. One that fails holds up no other. */
function inTurn(change) {
  const done = turn.then(change);
  turn = done.catch(() => {});
  return done;
}

messenger.tabs.onRemoved.addListener(tabId => forget(`reading-${tabId}`, `writing-${tabId}`));
