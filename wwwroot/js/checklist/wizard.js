// The browser's half of the wizard: takes in texts, keeps every answer at once, and hands the draft to the server's half.
import { draft, save, replace, forget, onOtherTab } from './draft.js';
import { readFile, clean, byteLength, MAX_BYTES, FileProblem } from './files.js';
import * as manuscript from './manuscript.js';

let server = null;
let importBytes = null;
let selection = '';

const element = id => document.getElementById(id);
const call = name => server?.invokeMethodAsync(name).catch(() => {});

export function attach(reference) {
  server = reference;
  document.documentElement.dataset.wizard = 'ready';
  fillPaste();
}

// What was pasted and not read yet stands in the box again when its step is opened again.
function fillPaste() {
  const paste = element('bring-paste');
  if (paste && draft.pasted && !paste.value) {
    paste.value = draft.pasted;
  }
}

export const draftStream = () => new TextEncoder().encode(JSON.stringify(draft));
export const importStream = () => importBytes;

export function set(key, value) {
  draft[key] = value;
  save();
}

// One entry of the draft's answers or requests; null takes it away.
export function put(list, key, value) {
  if (value === null) {
    delete draft[list][key];
  } else {
    draft[list][key] = value;
  }
  save();
}

export function replaceDraft(json) {
  replace({ ...JSON.parse(json), pasted: draft.pasted });
}

export function addText(name, text) {
  return add([{ name, text }]);
}

export function forgetAll() {
  forget();
  const paste = element('bring-paste');
  if (paste) {
    paste.value = '';
  }
  say('');
}

export const show = marks => manuscript.show(marks);

export function focusOn(id) {
  fillPaste();
  const target = element(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

// Where a button went away with what it did, the focus goes on from the first of these that the page shows.
export function focusFirst(selectors) {
  for (const selector of selectors) {
    const target = document.querySelector(selector);
    if (target?.checkVisibility()) {
      target.focus();
      return;
    }
  }
}

export async function download(name, type, stream) {
  const address = URL.createObjectURL(new Blob([await stream.arrayBuffer()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const ASSESSMENTS = '/api/v1/checklist/assessments';

export async function saveShared(stream, saved) {
  return send(saved ? `${ASSESSMENTS}/${saved.id}` : ASSESSMENTS, {
    method: saved ? 'PUT' : 'POST',
    headers: { 'Content-Type': 'application/json', ...(saved && { 'X-Edit-Key': saved.editKey, 'If-Match': `"${saved.version}"` }) },
    body: await stream.arrayBuffer(),
  }, answer => ({ id: answer.id, url: location.origin + new URL(answer.url).pathname, version: answer.version, editKey: answer.editKey ?? saved.editKey }));
}

export const deleteShared = saved => send(`${ASSESSMENTS}/${saved.id}`, { method: 'DELETE', headers: { 'X-Edit-Key': saved.editKey } }, () => null);

// What the server says to programs, in words for reviewers; the saved assessment is another one by now, or none.
const LOST_TOUCH = {
  404: 'The saved assessment is not on the server: its link was mistyped, or it was deleted from another tab or browser.',
  409: 'The saved assessment was changed since, from another tab or browser. Nothing was overwritten: look at it under its link, or save yours under a new one. Note down the edit key of the old one if you may want to delete it.',
};

// The owner's key in another browser: from now on changes go to that link.
export async function claim(link, editKey) {
  const id = link.trim().split(/[/?#]/).filter(Boolean).at(-1) ?? '';
  try {
    const response = await fetch(`${ASSESSMENTS}/${encodeURIComponent(id)}`, { cache: 'no-store' });
    if (!response.ok) {
      return { saved: null, problem: LOST_TOUCH[404] };
    }
    const version = Number(response.headers.get('ETag').replace(/\D/g, ''));
    return { saved: { id, url: `${location.origin}/checklist/a/${id}`, version, editKey: editKey.trim() }, problem: null };
  } catch {
    return { saved: null, problem: UNREACHED };
  }
}

const UNREACHED = 'The server could not be reached. Nothing is lost: try again when the connection is back.';

async function send(address, request, read) {
  try {
    const response = await fetch(address, request);
    if (response.status === 204) {
      return { saved: null, problem: null };
    }
    const answer = await response.json();
    return response.ok ? { saved: read(answer), problem: null } : { saved: null, problem: LOST_TOUCH[response.status] ?? answer.detail ?? answer.title, hasLostTouch: response.status in LOST_TOUCH };
  } catch {
    return { saved: null, problem: UNREACHED };
  }
}

export const printPage = () => print();

function say(message, isProblem = false) {
  const status = element('bring-status');
  if (status) {
    status.textContent = message;
    status.className = message ? (isProblem ? 'notice notice-bad' : 'notice notice-good') : '';
  }
}

function progress(done, total) {
  const bar = element('bring-progress');
  if (bar) {
    bar.hidden = total === 0;
    bar.max = total || 1;
    bar.value = done;
  }
}

async function add(texts) {
  const names = new Set(draft.texts.map(text => text.name));
  const all = [...draft.texts];
  for (const { name, text } of texts) {
    let unique = name;
    for (let n = 2; names.has(unique); n++) {
      unique = `${name} (${n})`;
    }
    names.add(unique);
    all.push({ name: unique, text: clean(text) });
  }
  const total = all.reduce((sum, text) => sum + byteLength(text.text), 0);
  if (total > MAX_BYTES) {
    say(`Together the texts have ${(total / MAX_BYTES).toFixed(2)} MB; up to 1 MB is read. Take one away, or leave out raw data.`, true);
    return;
  }
  draft.texts = all;
  draft.importedJson = null;
  if (!save()) {
    say('This browser has no room to keep the text over a reload; your answers are kept.', true);
  }
  await call('DraftChanged');
}

// An exported assessment among the manuscripts is opened as what it is.
const isExport = file => file.name.toLowerCase().endsWith('.json') || file.type === 'application/json';

async function importFile(file) {
  importBytes = new Uint8Array(await file.arrayBuffer());
  await call('ImportChosen');
}

async function takeFiles(files) {
  if (files.length === 1 && isExport(files[0])) {
    say('');
    await importFile(files[0]);
    return;
  }
  const read = [];
  const problems = [];
  for (const [index, file] of Array.from(files).entries()) {
    const where = files.length > 1 ? ` (file ${index + 1} of ${files.length})` : '';
    if (isExport(file)) {
      problems.push(`“${file.name}” is no manuscript but an exported assessment: open it alone.`);
      continue;
    }
    say(`Reading ${file.name}${where} …`);
    progress(index, files.length);
    try {
      const text = await readFile(file, (done, total, words) => {
        say(`Reading ${file.name}${where}: ${words} …`);
        progress(index + done / total, files.length);
      });
      read.push({ name: file.name, text });
    } catch (error) {
      problems.push(error instanceof FileProblem ? error.message : `“${file.name}” could not be read. Paste its text instead.`);
    }
  }
  progress(0, 0);
  say(problems.join(' '), problems.length > 0);
  if (read.length) {
    await add(read);
    if (!problems.length && !element('bring-status')?.classList.contains('notice-bad')) {
      say(`${read.map(text => text.name).join(', ')}: read.`);
    }
  }
}

async function takePasted() {
  const box = element('bring-paste');
  if (!box.value.trim()) {
    say('There is no text in the box yet: paste the manuscript first, or choose a file.', true);
    box.focus();
    return;
  }
  if (box.value.startsWith('%PDF-') || box.value.startsWith('PK\u0003\u0004')) {
    say('This is the inside of a PDF or Word file, not its text. Choose the file itself instead.', true);
    return;
  }
  const before = draft.texts.length;
  say('Reading the text …');
  await add([{ name: before ? `pasted text ${before + 1}` : 'pasted text', text: box.value }]);
  if (draft.texts.length > before) {
    box.value = '';
    draft.pasted = '';
    save();
    say('');
  }
}

function keepForm(field) {
  const form = field.closest('[data-answer]');
  const value = name => form.querySelector(`[data-field="${name}"]`)?.value.trim() || null;
  put('answers', form.dataset.answer, { status: value('status') ?? 'reported', value: value('value'), quote: value('quote'), locator: value('locator') });
}

// Every stroke is kept here before the server hears of it.
document.addEventListener('input', event => {
  const field = event.target;
  if (field.id === 'bring-paste') {
    draft.pasted = byteLength(field.value) <= MAX_BYTES ? field.value : '';
    save();
  } else if (field.closest('[data-answer]') && field.dataset.field) {
    keepForm(field);
  } else if (field.dataset.request !== undefined) {
    put('requestEdits', field.dataset.request, field.value === field.dataset.request ? null : field.value);
  } else if (field.dataset.keep) {
    set(field.dataset.keep, field.value);
  }
});

document.addEventListener('change', event => {
  const field = event.target;
  if (field.id === 'bring-files' && field.files.length) {
    takeFiles(field.files).finally(() => { field.value = ''; });
  } else if (field.id === 'import-file' && field.files.length) {
    importFile(field.files[0]).finally(() => { field.value = ''; });
  }
});

document.addEventListener('click', async event => {
  if (manuscript.follow(event)) {
    return;
  }
  const button = event.target.closest('[data-do]');
  switch (button?.dataset.do) {
    case 'take-pasted':
      await takePasted();
      break;
    case 'remove-text':
      draft.texts = draft.texts.filter(text => text.name !== button.dataset.name);
      save();
      await call('DraftChanged');
      say(`${button.dataset.name} is taken away.`);
      focusFirst(['[data-do="remove-text"]', '#bring-paste']);
      break;
    case 'take-selection':
      takeSelection(button);
      break;
    case 'copy-requests':
      await copy(Array.from(document.querySelectorAll('textarea[data-request]'), box => box.value.trim()).filter(Boolean).map((text, i) => `${i + 1}. ${text}`).join('\n\n'), button);
      break;
    case 'copy-link':
      await copy(element(button.dataset.from).textContent.trim(), button);
      break;
  }
});

function takeSelection(button) {
  const box = button.closest('[data-answer]').querySelector('[data-field="quote"]');
  if (!selection) {
    box.placeholder = 'First mark some words in the text with the mouse or Shift and arrow keys.';
    return;
  }
  box.value = selection;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

document.addEventListener('selectionchange', () => {
  const chosen = getSelection();
  if (chosen.anchorNode && !chosen.isCollapsed && element('manuscript-text')?.contains(chosen.anchorNode)) {
    selection = chosen.toString().trim().slice(0, 2000);
  }
});

// The clipboard is closed to pages without https; the old way is still open to them.
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    return done;
  }
}

async function copy(text, button) {
  const done = await write(text);
  button.focus();
  const status = element(button.dataset.status);
  status.textContent = done ? 'Copied.' : 'This browser does not let the page copy: mark the words and press Ctrl+C.';
  setTimeout(() => { status.textContent = ''; }, done ? 3000 : 15_000);
}

for (const type of ['dragover', 'drop']) {
  document.addEventListener(type, async event => {
    if (!event.dataTransfer?.types.includes('Files')) {
      return;
    }
    event.preventDefault();
    if (type === 'drop') {
      const files = Array.from(event.dataTransfer.files);
      if (!element('bring-files')) {
        await call('ShowTexts');
      }
      await takeFiles(files);
    }
  });
}

// Typing that happened while the connection was away reaches the server when it is back.
document.addEventListener('wizard-reconnected', () => call('DraftChanged'));
onOtherTab(() => {
  const notice = element('other-tab');
  if (notice) {
    notice.hidden = false;
  }
});
