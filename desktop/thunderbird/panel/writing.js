// The switch of a compose window, with what the CRM would object to, and the warning that a message is held for.
import { ask, button, element, translate } from "./page.js";

function show(draft) {
  const toggle = element("toggle");
  toggle.setAttribute("aria-checked", draft.on);
  toggle.disabled = draft.locked;
  element("sentence").textContent = draft.sentence;
  element("checks").hidden = !draft.checks.length;
  element("checks").replaceChildren(...draft.checks.map(line));
  element("warning").hidden = !draft.visible.length;
  element("visible").textContent = draft.visible.join(", ");
  element("actions").replaceChildren(...offers(draft));
}

/** What was found, what is asked, and what helps. */
function line({ asked, found, remedy }) {
  const item = document.createElement("li");
  const [what, help] = [document.createElement("strong"), document.createElement("span")];
  what.textContent = found || asked;
  help.textContent = [found && asked, remedy].filter(Boolean).join(" ");
  item.append(what, help);
  return item;
}

const offers = ({ held }) =>
  held
    ? [
        button("hideAndSend", () => finish("hide", { sends: true }), "primary"),
        button("sendAsItIs", () => finish("sendAsItIs")),
      ]
    : [button("hide", () => finish("hide", { sends: false }), "primary")];

async function finish(wants, rest) {
  await ask(wants, rest);
  window.close();
}

translate();
element("toggle").addEventListener("click", async () => show(await ask("toggle")));
show(await ask("draft"));
