// Sends the chosen file to the check, and shows the counts and the first problems.
"use strict";

const MAX_PROBLEMS = 100;
const form = document.getElementById("drop");
const input = document.getElementById("file");
const status = document.getElementById("status");
const result = document.getElementById("result");
const counts = document.getElementById("counts");
const more = document.getElementById("more");
const rows = document.querySelector("#problems tbody");
const texts = new Map(
  Array.from(document.querySelectorAll("#texts li"), (one) => [one.dataset.key, one.textContent]),
);
let running = null;

// Returns a text in the language of the page, with values for the names in braces.
function text(key, values = {}) {
  return texts.get(`script.${key}`).replace(/\{(\w+)\}/g, (name, inner) => values[inner] ?? name);
}

function say(words, isFailure) {
  status.textContent = words;
  status.classList.toggle("failed", Boolean(isFailure));
}

function cell(row, content) {
  row.insertCell().textContent = content;
}

// Shows one line of the answer, and returns how many problems it has.
function show(record, shown) {
  for (const problem of record.problems.slice(0, MAX_PROBLEMS - shown)) {
    const row = rows.insertRow();
    cell(row, record.number);
    cell(row, record.line ?? "");
    cell(row, problem.pointer || text("whole-record"));
    cell(row, text(problem.severity));
    cell(row, problem.code);
    cell(row, problem.message);
    row.classList.toggle("error", problem.severity === "ERROR");
  }
  return record.problems.length;
}

function finish(total, shown) {
  counts.textContent = text(total.read === 1 ? "read.one" : "read.many", total);
  more.textContent =
    shown === 0
      ? text("no-problems")
      : shown >= MAX_PROBLEMS
        ? text("first-problems", { count: MAX_PROBLEMS })
        : "";
  document.getElementById("problems").hidden = shown === 0;
  result.hidden = false;
  say(text(total.complete ? "checked" : "not-to-its-end", total), !total.complete);
  counts.focus();
}

async function* lines(body) {
  let rest = "";
  for (const reader = body.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const parts = (rest + value).split("\n");
    rest = parts.pop();
    yield* parts;
  }
}

async function check(file) {
  running?.abort();
  const current = (running = new AbortController());
  result.hidden = true;
  rows.replaceChildren();
  say(text("checking"));
  try {
    const response = await fetch(`/customers/check?problems=${MAX_PROBLEMS}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
      signal: current.signal,
    });
    if (!response.ok) {
      say(text("status", { status: response.status }), true);
      return;
    }
    let shown = 0;
    let total = null;
    for await (const line of lines(response.body)) {
      const parsed = JSON.parse(line);
      if (parsed.problems) {
        shown += show(parsed, shown);
      } else {
        total = parsed;
      }
    }
    if (total === null) {
      say(text("interrupted"), true);
    } else {
      finish(total, shown);
    }
  } catch (failure) {
    if (!current.signal.aborted) {
      say(text("unreachable"), true);
    }
  }
}

function checkFirst(files) {
  if (files.length > 0) {
    check(files[0]);
  }
}

input.addEventListener("change", () => checkFirst(input.files));
form.addEventListener("submit", (event) => event.preventDefault());
for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
}
form.addEventListener("dragleave", () => form.classList.remove("over"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("over");
  checkFirst(event.dataTransfer.files);
});
// A file dropped beside the field would replace the page.
for (const name of ["dragover", "drop"]) {
  window.addEventListener(name, (event) => event.preventDefault());
}
