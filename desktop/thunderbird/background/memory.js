// What has to outlive the page: it may be unloaded between two events, storage.session stays until Thunderbird ends.

let turn = Promise.resolve();

export async function recall(key) {
  return (await messenger.storage.session.get(key))[key] ?? {};
}

/** Changes come one after the other: two that overlap would undo each other. */
export function remember(key, changes) {
  turn = turn.then(async () => {
    const kept = await recall(key);
    await messenger.storage.session.set({ [key]: { ...kept, ...changes } });
  });
  return turn;
}

export function forget(...keys) {
  turn = turn.then(() => messenger.storage.session.remove(keys));
  return turn;
}

messenger.tabs.onRemoved.addListener(tabId => forget(`reading-${tabId}`, `writing-${tabId}`));
