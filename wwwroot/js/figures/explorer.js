// Changes of a figure's state without loading the page anew: links marked data-state are fetched and put in place.
import { stripPlot } from './legend.js';

const kept = new Map();
const keptAtMost = 40;

/** The answer for a state; fetched already when the pointer comes near, so that a click finds it here. */
function answerFor(endpoint, search) {
  let answer = kept.get(search);
  if (!answer) {
    answer = fetch(endpoint + search).then((response) => {
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      return response.json();
    });
    answer.catch(() => kept.delete(search));
    kept.set(search, answer);
    if (kept.size > keptAtMost) {
      kept.delete(kept.keys().next().value);
    }
  }
  return answer;
}

/** What the reader had opened and where the focus was, to be restored in the new HTML. */
function remember(explorer) {
  const focused = document.activeElement?.id;
  const open = new Map([...explorer.querySelectorAll('details[id]')].map((details) => [details.id, details.open]));
  return (content) => {
    for (const details of content.querySelectorAll('details[id]')) {
      details.open = open.get(details.id) ?? details.open;
    }
    return () => refocus(focused);
  };
}

function refocus(focused) {
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}

const stateLinks = 'a[data-state], a.fig-legend';

const maximalBytes = 10 * 1024 * 1024;

export function explore(explorer, figures) {
  const endpoint = explorer.dataset.explorer;
  let latest = 0;
  // The reader's own lines live here only; they are drawn into each new state.
  let own = '';

  function ask(search) {
    return own ? askWithOwn(explorer.querySelector('[data-own]').dataset.own + search) : answerFor(endpoint, search);
  }

  async function askWithOwn(address) {
    const response = await fetch(address, { method: 'POST', body: own, headers: { 'Content-Type': 'text/csv', Accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(response.status === 413 ? 'The file is larger than 10 MB. Please send fewer lines.' : `The server answered ${response.status}.`);
    }
    return response.json();
  }

  async function drawOwn(form) {
    const file = form.elements.file.files[0];
    const text = file ? await file.text() : form.elements.csv.value;
    const status = explorer.querySelector('#figure [data-live]');
    if (text.length > maximalBytes) {
      tell(form, 'The file is larger than 10 MB. Please send fewer lines.');
      return;
    }
    own = text;
    try {
      await replace(await ask(location.search));
      status.textContent = 'Your results are drawn.';
      explorer.querySelector('#own-text').value = text.length < 200_000 ? text : '';
      explorer.querySelector('#own-data .notice')?.scrollIntoView({ block: 'nearest' });
    } catch (error) {
      own = '';
      tell(form, error.message);
    }
  }

  function tell(form, message) {
    const note = document.createElement('p');
    note.className = 'notice notice-bad';
    note.setAttribute('role', 'alert');
    note.textContent = message;
    form.before(note);
  }

  async function show(address) {
    const turn = ++latest;
    const began = performance.now();
    try {
      const answer = await ask(new URL(address, location.href).search);
      if (turn !== latest) {
        return;
      }
      await replace(answer);
      explorer.dataset.milliseconds = String(Math.round(performance.now() - began));
    } catch {
      location.assign(address);
    }
  }

  async function replace(answer) {
    const restore = remember(explorer);
    const host = figures.hostOf(document.getElementById('figure'));
    const paired = explorer.querySelector('.figure-pair') !== null;
    const template = document.createElement('template');
    template.innerHTML = answer.html;
    const stillPaired = template.content.querySelector('.figure-pair') !== null;
    const reuse = host && paired === stillPaired ? { host, traces: answer.traces } : undefined;
    if (reuse) {
      template.content.querySelectorAll('#figure .figure-plot svg').forEach(stripPlot);
    }
    const focus = restore(template.content);
    explorer.replaceChildren(template.content);
    document.title = answer.title;
    history.replaceState(null, '', answer.address);
    await figures.setUp(explorer, reuse);
    focus();
    const figure = explorer.querySelector('#figure');
    figure.ownPicture = answer.svg;
    figure.querySelector('[data-live]').textContent = answer.summary;
    document.dispatchEvent(new CustomEvent('contentreplaced'));
  }

  explorer.addEventListener('click', (event) => {
    const link = event.target.closest(stateLinks);
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link.getAttribute('href'));
    }
  });
  for (const approach of ['pointerover', 'focusin']) {
    explorer.addEventListener(approach, (event) => {
      const link = event.target.closest?.(stateLinks);
      if (link && !own) {
        answerFor(endpoint, new URL(link.getAttribute('href'), location.href).search).catch(() => {});
      }
    });
  }
  explorer.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-own]')) {
      event.preventDefault();
      drawOwn(event.target);
    } else if (event.target.matches('form[data-freeze]')) {
      event.target.elements.ownData.value = own;
    } else if (event.target.matches('form[data-state]')) {
      event.preventDefault();
      show(`${event.target.getAttribute('action')}?${new URLSearchParams(new FormData(event.target))}`);
    }
  });
  explorer.addEventListener('change', (event) => event.target.closest('form[data-state]')?.requestSubmit());
  explorer.addEventListener('dragover', (event) => {
    if (event.target.closest('#own-data')) {
      event.preventDefault();
    }
  });
  explorer.addEventListener('drop', async (event) => {
    const form = event.target.closest('#own-data')?.querySelector('form');
    const file = event.dataTransfer?.files[0];
    if (form && file) {
      event.preventDefault();
      form.elements.csv.value = await file.text();
      form.elements.file.value = '';
      drawOwn(form);
    }
  });
}
