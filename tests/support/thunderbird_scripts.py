"""What is asked of Thunderbird's own windows, in its own language."""

PARTS = """
const place = where => {
  const main = Services.wm.getMostRecentWindow("mail:3pane");
  const pane = main?.document.getElementById("tabmail")?.currentAbout3Pane;
  if (where == "list") return pane;
  if (where == "reading") return pane?.messageBrowser?.contentWindow;
  if (where == "compose") return Services.wm.getMostRecentWindow("msgcompose");
  return main;
};
const element = (view, selector) => {
  if (!selector.startsWith("row:")) return view.document.querySelector(selector);
  const rows = [...view.document.querySelectorAll("#threadTree [is^=thread-]")];
  return rows.find(row => row.textContent.includes(selector.slice(4)));
};
const still = async look => {
  const before = await look();
  await pause(120);
  const after = await look();
  return before && String(before) == String(after) ? after : null;
};
"""

PLACE = (
    PARTS
    + """
const [where, selector] = arguments;
return still(() => {
  const view = place(where), found = view && element(view, selector), box = found?.getBoundingClientRect();
  if (!box?.width || !box.height) return null;
  return [Math.round(view.mozInnerScreenX + box.x + Math.min(box.width / 2, 90)),
          Math.round(view.mozInnerScreenY + box.y + box.height / 2)];
});
"""
)

FACE = (
    PARTS
    + """
const button = place(arguments[0])?.document.querySelector(arguments[1]);
return button && {
  label: button.getAttribute("label") ?? "", tooltip: button.getAttribute("tooltiptext") ?? "",
  icon: /icons\\/(\\w+)\\.svg/.exec(button.getAttribute("style"))?.[1] ?? "", badge: button.getAttribute("badge") ?? "",
};
"""
)

SHOW_FOLDER = (
    PARTS
    + """
const folder = await until("the folder", () => server().rootFolder.containsChildNamed(arguments[0])
  ? server().rootFolder.getChildNamed(arguments[0]) : null);
await until("the list", () => place("list")?.displayFolder);
if (place("list").gFolder != folder) place("list").displayFolder(folder.URI);
"""
)

SHOWN_SUBJECT = (
    PARTS
    + """
return place("reading")?.gMessage?.mime2DecodedSubject ?? "";
"""
)

SELECTED = PARTS + "return place('list')?.gDBView?.getSelectedMsgHdrs().length ?? 0"

WATCH_MENU = (
    PARTS
    + """
const main = place("main"), menu = place("list").document.getElementById("mailContext");
if (!main.chosen) menu.addEventListener("command", event => main.chosen.push(event.target.label), true);
main.chosen = [];
if (menu.state != "closed") menu.hidePopup();
"""
)

CHOSEN = PARTS + "return place('main').chosen"

COMPOSE = """
const [to, cc, subject, body, address] = arguments;
const before = new Set(Services.wm.getEnumerator("msgcompose"));
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
const params = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
Object.assign(fields, { to, cc, subject, body });
params.type = Ci.nsIMsgCompType.New;
params.format = Ci.nsIMsgCompFormat.HTML;
params.identity = MailServices.accounts.allIdentities.find(identity => identity.email == address);
params.composeFields = fields;
MailServices.compose.OpenComposeWindowWithParams(null, params);
const window = await until("a compose window", () => [...Services.wm.getEnumerator("msgcompose")].find(each =>
  !before.has(each) && each.gMsgCompose?.editor && each.document.readyState == "complete" && !each.gWindowLocked
  && each.composeEditorReady !== false));
window.resizeTo(1040, 680);
window.moveTo(window.screen.availWidth - 1050, 60);  // its panels find room in it
"""

ATTACH = (
    PARTS
    + """
const attachment = Cc["@mozilla.org/messengercompose/attachment;1"].createInstance(Ci.nsIMsgAttachment);
const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
file.initWithPath(arguments[0]);
attachment.url = Services.io.newFileURI(file).spec;
attachment.name = file.leafName;
attachment.size = file.fileSize;
await place("compose").AddAttachments([attachment]);
"""
)

DROP_DRAFTS = """
for (const view of [...Services.wm.getEnumerator("msgcompose")]) {
  view.gContentChanged = false;
  view.gMsgCompose.bodyModified = false;
  view.close();
}
"""

THEME = """
Services.prefs.setIntPref("ui.systemUsesDarkTheme", arguments[0] ? 1 : 0);
await pause(1500);
"""

OUTLINE = (
    PARTS
    + """
const view = place(arguments[0]);
return [view.mozInnerScreenX, view.mozInnerScreenY, view.innerWidth, view.innerHeight].map(Math.round);
"""
)

# For how long a message that is sent next waits for the extension, in milliseconds.
TIME_THE_WAITING = (
    PARTS
    + """
const view = place("compose"), main = place("main");
main.waitedFor = null;
view.addEventListener("beforesend", event => {
  const began = performance.now(), { resolve } = event.detail;
  event.detail.resolve = () => {
    main.waitedFor = performance.now() - began;
    resolve();
  };
}, { once: true });
"""
)

WAITED_FOR = PARTS + "return place('main').waitedFor"

# The lines of the notifications that are shown by Thunderbird itself.
NOTIFIED = """
return [...Services.wm.getEnumerator("alert:alert")].map(each =>
  each.document.getElementById("alertTextLabel")?.textContent ?? "");
"""

OPEN_OPTIONS = (
    PARTS
    + """
await place("main").openAddonsMgr("addons://detail/" + encodeURIComponent(arguments[0]) + "/preferences");
"""
)

CLOSE_TAB = (
    PARTS
    + """
const tabs = place("main").document.getElementById("tabmail");
tabs.closeTab(tabs.currentTabInfo);
"""
)

CLOSE_NOTIFICATIONS = """
for (const each of [...Services.wm.getEnumerator("alert:alert")]) each.close();
"""

# A panel's document lives in another process; a frame script goes there.
_PANEL = (
    PARTS
    + """
const pageIn = where => {
  if (where == "options") {
    const page = place("main").document.getElementById("tabmail").currentTabInfo.browser?.contentDocument;
    return page?.getElementById("addon-inline-options");
  }
  const view = where == "reading" ? place("main") : place(where);
  return [...(view?.document.querySelectorAll("browser.webextension-popup-browser") ?? [])].find(each =>
    each.getBoundingClientRect().width > 50);
};
const inPanel = async (where, code) => {
  const browser = pageIn(where);
  if (!browser?.messageManager) return null;
  const name = "test:" + Math.random();
  const answer = new Promise(resolve => browser.messageManager.addMessageListener(name, m => resolve(m.data)));
  const script = `sendAsyncMessage("${name}", (() => { ${code} })())`;
  browser.messageManager.loadFrameScript("data:," + encodeURIComponent(script), false);
  return Promise.race([answer, pause(3000).then(() => null)]);
};
"""
)

PLACE_IN_PANEL = (
    _PANEL
    + """
const [where, selector] = arguments;
return still(() => inPanel(where, `
  const found = content.document.querySelector(${JSON.stringify(selector)}), box = found?.getBoundingClientRect();
  if (!box?.width) return null;
  return [Math.round(content.mozInnerScreenX + box.x + box.width / 2),
          Math.round(content.mozInnerScreenY + box.y + box.height / 2)];`));
"""
)

WORDS_OF_PANEL = (
    _PANEL
    + """
return (await inPanel(arguments[0], "return content.document.body.innerText")) ?? "";
"""
)
