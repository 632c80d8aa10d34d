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
let running = null;

function say(text, isFailure) {
  status.textContent = text;
  status.classList.toggle("failed", Boolean(isFailure));
}

function cell(row, text) {
  row.insertCell().textContent = text;
}

// Shows one line of the answer, and returns how many problems it has.
function show(record, shown) {
  for (const problem of record.problems.slice(0, MAX_PROBLEMS - shown)) {
    const row = rows.insertRow();
    cell(row, record.number);
    cell(row, record.line ?? "");
    cell(row, problem.pointer || "(whole record)");
    cell(row, problem.severity.toLowerCase());
    cell(row, problem.code);
    cell(row, problem.message);
    row.classList.toggle("error", problem.severity === "ERROR");
  }
  return record.problems.length;
}

function finish(total, shown) {
  const records = total.read === 1 ? "record" : "records";
  counts.textContent =
    `${total.read} ${records} read: ${total.accepted} accepted, ${total.rejected} rejected`;
  more.textContent =
    shown === 0
      ? "No problems."
      : shown >= MAX_PROBLEMS
        ? `The first ${MAX_PROBLEMS} problems.`
        : "";
  document.getElementById("problems").hidden = shown === 0;
  result.hidden = false;
  say(total.complete ? "Checked." : `Not read to its end: ${total.error}.`, !total.complete);
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
  say("Checking …");
  try {
    const response = await fetch(`/customers/check?problems=${MAX_PROBLEMS}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
      signal: current.signal,
    });
    if (!response.ok) {
      say(`The service answered with status ${response.status}.`, true);
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
      say("The answer was interrupted.", true);
    } else {
      finish(total, shown);
    }
  } catch (failure) {
    if (!current.signal.aborted) {
      say("The service cannot be reached, or the file cannot be read.", true);
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
