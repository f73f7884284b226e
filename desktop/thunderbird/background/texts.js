// Every text that a person reads comes from _locales.

export const text = (key, ...values) => messenger.i18n.getMessage(key, values.map(String));

/** One line in a notification of the desktop. The last one takes the place of the one before. */
export function say(line) {
  return messenger.notifications.create("postlogg", {
    type: "basic",
    iconUrl: messenger.runtime.getURL("icons/postlogg.svg"),
    title: "Postlogg",
    message: line,
  });
}
