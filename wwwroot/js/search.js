// Suggestions below the search field of the header, as a combobox. Without this module the field is a plain form.
const delay = 120;
const asked = 40;
const shown = 8;
const shownOfAKind = 3;

/** Turns a search form into a combobox. */
export function suggest(form) {
  const input = form.querySelector('input[name=q]');
  const list = document.createElement('ul');
  const status = document.createElement('span');
  let timer = 0;
  let request;
  let active = -1;

  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(list, status);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', list.id], ['aria-expanded', 'false']]) {
    input.setAttribute(name, value);
  }

  const options = () => [...list.children];

  function close() {
    list.hidden = true;
    activate(-1);
    input.setAttribute('aria-expanded', 'false');
  }

  function open() {
    if (!list.childElementCount) return;
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function activate(index) {
    active = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = options()[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function option(titleHtml, kind, url) {
    const item = document.createElement('li');
    item.id = `${list.id}-${list.childElementCount}`;
    item.className = 'suggestion';
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.url = url;
    // The server escapes the text; the HTML holds nothing but mark, sub and sup.
    item.innerHTML = titleHtml;
    if (kind) {
      const label = document.createElement('span');
      label.className = 'suggestion-kind';
      label.textContent = kind;
      item.append(label);
    }
    list.append(item);
  }

  function show(answer, words) {
    list.replaceChildren();
    const counts = {};
    const hits = answer.results.filter((hit) => (counts[hit.kind] = (counts[hit.kind] ?? 0) + 1) <= shownOfAKind).slice(0, shown);
    for (const hit of hits) {
      option(hit.titleHtml, [hit.label, hit.context].filter(Boolean).join(' · '), hit.url);
    }
    if (answer.total > hits.length) {
      option(`All ${answer.total} results`, '', `${form.action}?q=${encodeURIComponent(words)}`);
    }
    status.textContent = answer.total === 0 ? 'No suggestions' : `${answer.total} results, ${hits.length} suggested`;
    if (answer.total === 0) close();
    else open();
    active = -1;
  }

  async function ask() {
    const words = input.value.trim();
    request?.abort();
    if (words.length < 2) {
      list.replaceChildren();
      close();
      return;
    }
    request = new AbortController();
    try {
      const response = await fetch(`/api/v1/search?limit=${asked}&q=${encodeURIComponent(words)}`, { signal: request.signal });
      if (response.ok && input.value.trim() === words && form.contains(document.activeElement)) show(await response.json(), words);
    } catch {
      // Offline, or overtaken by the next letter: the form still works.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, delay);
  });
  input.addEventListener('keydown', (event) => {
    const count = list.childElementCount;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (list.hidden) open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // The field itself is one of the places: below the last and above the first suggestion.
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0 && !list.hidden) {
      event.preventDefault();
      location.assign(options()[active].dataset.url);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const chosen = event.target.closest('[role=option]');
    if (chosen) location.assign(chosen.dataset.url);
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  if (input.value && document.activeElement === input) ask();
}
