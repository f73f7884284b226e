// What both panels have in common: their tab, their words, their buttons.

const tab = Number(new URLSearchParams(location.search).get("tab"));

export const ask = (wants, rest = {}) => messenger.runtime.sendMessage({ wants, tab, ...rest });

export const text = key => messenger.i18n.getMessage(key);

export const element = id => document.getElementById(id);

export function button(key, act, name = "") {
  const made = document.createElement("button");
  made.id = key;
  made.className = name;
  made.textContent = text(key);
  made.addEventListener("click", act);
  return made;
}

/** The words that stand on the page from the beginning. */
export function translate() {
  document.documentElement.lang = messenger.i18n.getUILanguage();
  for (const each of document.querySelectorAll("[data-text]")) each.textContent = text(each.dataset.text);
}
