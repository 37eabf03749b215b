// The page as a screen reader has it: the browser's own accessibility tree, and the keyboard. Nothing here knows of elements, classes or ids.

import assert from "node:assert/strict";
import { assertHas, eventually } from "./reader.mjs";

/** What somebody operates. */
export const OPERATED = new Set(["button", "checkbox", "combobox", "link", "radio", "searchbox", "slider", "spinbutton", "switch", "tab", "textbox", "DisclosureTriangle"]);

/** What tells two of a kind from each other: a screen reader says the name of a group, and the place in a list or table. */
const PLACES = new Set(["group", "region", "listitem", "row", "form"]);

/** A node of the tree in short. */
const short = ({ nodeId, ignored, parentId, backendDOMNodeId, role, name, value, description, properties = [] }) => ({
  id: nodeId,
  ignored,
  parent: parentId,
  element: backendDOMNodeId,
  role: role?.value,
  name: name?.value?.trim() ?? "",
  value: value?.value,
  description: description?.value ?? "",
  ...Object.fromEntries(properties.filter(({ name }) => ["invalid", "checked", "pressed", "expanded", "level", "live", "valuetext", "hidden"].includes(name)).map(({ name, value }) => [name, value.value])),
});

export class Listener {
  #page;
  #session;

  static async to(page) {
    const listener = new Listener();
    listener.#page = page;
    listener.#session = await page.context().newCDPSession(page);
    await listener.#session.send("DOM.enable");
    return listener;
  }

  /** What is said of the page, in its order. Each has the groups and the entry of a list that it stands in. */
  async all() {
    return (await this.#whole()).filter(({ ignored }) => !ignored);
  }

  async #whole() {
    const { nodes } = await this.#session.send("Accessibility.getFullAXTree");
    const all = nodes.map(short);
    const byId = new Map(all.map((node) => [node.id, node]));
    for (const node of all) {
      const within = byId.get(node.parent);
      node.within = within ? [...within.within, ...(PLACES.has(within.role) ? [within] : [])] : [];
    }
    return all;
  }

  /** The one node of a role whose name begins so; waits until it is there. */
  async find(role, name) {
    return eventually(async () => {
      const nodes = await this.all();
      const found = nodes.filter((node) => node.role === role && node.name.startsWith(name));
      const others = () => nodes.filter((node) => node.role === role).map((node) => node.name);
      assert.ok(found.length > 0, `a ${role} “${name}”; there are: ${others().join(" · ")}`);
      return found[0];
    });
  }

  /** Goes to something, and does what a key does there. */
  async press(role, name, key) {
    await this.go(await this.find(role, name));
    await this.#page.keyboard.press(key);
  }

  async go({ element }) {
    await this.#session.send("DOM.focus", { backendNodeId: element });
  }

  /** Writes into a field in the place of what stands there. */
  async write(name, text, role = "textbox") {
    await this.go(await this.find(role, name));
    await this.#page.keyboard.press("ControlOrMeta+a");
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press("Tab");
  }

  /** Puts text into a field at once, as pasting does. */
  async paste(name, text) {
    await this.go(await this.find("textbox", name));
    await this.#page.keyboard.insertText(text);
  }

  /** Chooses in a list, by what its entries are called. */
  async choose(name, entry) {
    const list = await this.find("combobox", name);
    await this.go(list);
    for (let presses = 0; presses < 60; presses += 1) {
      const now = (await this.all()).find(({ element }) => element === list.element);
      if (now?.value === entry) return;
      // A list takes the first letters of what is wanted, and the arrows.
      if (presses === 0 && /^\d+$/.test(entry)) await this.#page.keyboard.type(entry);
      else await this.#page.keyboard.press("ArrowDown");
    }
    assert.fail(`“${name}” has no “${entry}”`);
  }

  /** What the regions have in them that are read aloud by themselves. */
  async said() {
    const nodes = await this.#whole();
    const children = new Map();
    for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
    const text = (node) => (node.role === "StaticText" ? node.name : (children.get(node.id) ?? []).map(text).join(""));
    return nodes.filter(({ live, role }) => live === "polite" || role === "status").map(text).join("\n");
  }

  /** Waits until that has these words. */
  async hears(...words) {
    await eventually(async () => assertHas(await this.said(), words));
  }

  /** What has the keyboard. */
  async here() {
    const { nodes } = await this.#session.send("Accessibility.getFullAXTree");
    const found = nodes.filter(({ properties = [] }) => properties.some(({ name, value }) => name === "focused" && value.value === true));
    return short(found.at(-1) ?? {});
  }
}
