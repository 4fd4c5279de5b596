// What the reviewer brought and answered, kept in this browser alone. The server only mirrors it while the page is open.
const KEY = 'aldportal.checklist';

export function emptyDraft() {
  return { version: 1, step: 'text', title: '', reviewer: '', pasted: '', texts: [], answers: {}, accepted: [], requestEdits: {}, importedJson: null, saved: null };
}

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return kept?.version === 1 ? { ...emptyDraft(), ...kept } : emptyDraft();
  } catch {
    return emptyDraft();
  }
}

export const draft = read();

// False where the browser refuses to keep the texts (they are too large for its store); answers are kept all the same.
export function save() {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...draft, texts: [], pasted: '' }));
    } catch {
      // Storage is forbidden or full: the open page is all there is.
    }
    return false;
  }
}

export function replace(values) {
  Object.assign(draft, emptyDraft(), values);
  return save();
}

export function forget() {
  Object.assign(draft, emptyDraft());
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

export function onOtherTab(listener) {
  addEventListener('storage', event => { if (event.key === KEY) listener(); });
}
