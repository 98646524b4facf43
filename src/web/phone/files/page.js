// Keeps the page up to date and sends its forms without leaving it. Without it the page works by reloading.
"use strict";

const parts = [...document.querySelectorAll("[data-part]")];
const told = document.getElementById("told");
const code = document.getElementById("code");
let asking = false;

// Puts new children in place of old ones with other words; what did not change is left alone, and with it the
// focus, open details, and the peace of a screen reader.
function update(place, html) {
  const wanted = document.createElement("template");
  wanted.innerHTML = html;
  const atEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 40;
  const focused = place.contains(document.activeElement) ? pathOf(document.activeElement, place) : null;
  const old = new Map([...place.children].map((child) => [child.id, child]));
  let before = place.firstElementChild;
  for (const child of [...wanted.content.children]) {
    const had = old.get(child.id);
    old.delete(child.id);
    const same = had && had.dataset.html === child.outerHTML;
    if (same) {
      if (had === before) before = before.nextElementSibling;
      else place.insertBefore(had, before);
      continue;
    }
    child.dataset.html = child.outerHTML;
    if (had) {
      keepOpen(had, child);
      if (had === before) before = before.nextElementSibling;
      had.replaceWith(child);
    } else {
      place.insertBefore(child, before);
    }
  }
  for (const gone of old.values()) gone.remove();
  if (focused) find(focused, place)?.focus();
  if (atEnd) place.scrollTop = place.scrollHeight;
}

function keepOpen(had, child) {
  const now = child.querySelectorAll("details");
  had.querySelectorAll("details").forEach((one, index) => {
    if (now[index]) now[index].open = one.open;
  });
  const selects = child.querySelectorAll("select");
  had.querySelectorAll("select").forEach((one, index) => {
    if (selects[index]) selects[index].value = one.value;
  });
}

// Where the focus is: the child with an id, and the how-manieth thing in it that takes focus.
const takesFocus = "button, select, input:not([type=hidden]), summary, a[href]";
function pathOf(element, place) {
  const child = element.closest("[id]");
  if (!child || child === place) return null;
  return { id: child.id, index: [...child.querySelectorAll(takesFocus)].indexOf(element) };
}
function find(path) {
  return document.getElementById(path.id)?.querySelectorAll(takesFocus)[path.index];
}

async function look() {
  if (asking) return;
  asking = true;
  try {
    const have = parts.map((place) => place.dataset.part + "." + place.dataset.print).join(",");
    const { phone, staff } = document.body.dataset;
    const answer = await fetch("/demo/view?" + new URLSearchParams({ phone, staff, have }));
    if (!answer.ok) throw new Error();
    const changed = await answer.json();
    for (const place of parts) {
      const part = changed.parts[place.dataset.part];
      if (!part) continue;
      update(place, part.html);
      place.dataset.print = part.print;
    }
    if (code) {
      code.hidden = !changed.code;
      code.value = changed.code ?? "";
      code.querySelector("span").textContent = changed.code ?? "";
    }
    if (document.body.classList.contains("lost")) {
      document.body.classList.remove("lost");
      told.textContent = "The demo is back.";
    }
  } catch {
    if (!document.body.classList.contains("lost")) told.textContent = "The demo does not answer. Is it still running?";
    document.body.classList.add("lost");
  } finally {
    asking = false;
  }
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  const filled = new FormData(form, event.submitter);
  const words = form.querySelector("input[type=text]");
  const typed = words && !filled.has("quick") && !filled.has("media");
  if (typed && !words.value.trim()) {
    words.focus();
    return;
  }
  if (form.dataset.busy) return;
  form.dataset.busy = "yes";
  const waiting = setTimeout(() => (told.textContent = "One moment …"), 700);
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(filled),
    });
    const said = await answer.json();
    told.textContent = said.said === "Sent." ? "" : (said.said ?? said.error);
    if (answer.ok) {
      if (typed) words.value = "";
      // A message that was taken gets a new id; one that was not keeps its own, so that it is never taken twice.
      if (form.elements.id) form.elements.id.value = fresh();
    }
  } catch {
    told.textContent = "That did not get through. Try again: nothing is sent twice.";
  } finally {
    clearTimeout(waiting);
    delete form.dataset.busy;
  }
  await look();
});

function fresh() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

for (const form of document.querySelectorAll(".chooser")) {
  form.querySelector("button").hidden = true;
  form.querySelector("select").addEventListener("change", () => form.submit());
}
for (const place of parts) {
  for (const child of place.children) child.dataset.html = child.outerHTML;
  place.scrollTop = place.getAttribute("role") === "log" ? place.scrollHeight : 0;
}
// The loop sends a moment after a reply is stored: a second is soon enough for a person, and light for the demo.
setInterval(() => document.hidden || look(), 1000);
document.addEventListener("visibilitychange", () => document.hidden || look());
