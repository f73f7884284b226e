// What became of the message that is shown, and what can still be done about it.
import { ask, button, element, translate } from "./page.js";

const DEEDS = { log: "log", retry: "log", withdraw: "withdraw", look: "look" };
const LABELS = { log: "logThis", retry: "tryAgain", withdraw: "withdraw", look: "tryAgain" };

function show(standing) {
  element("sentence").textContent = standing.sentence;
  element("actions").replaceChildren(...standing.can.filter(each => each in DEEDS).map(offer));
}

const offer = each => button(LABELS[each], () => perform(DEEDS[each]));

async function perform(deed) {
  for (const each of element("actions").children) each.disabled = true;
  show(await ask("perform", { deed }));
}

translate();
show((await ask("standing")) ?? { sentence: "", can: [] });
