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

// Stands in the new content where the figure was taken out.
const figureMark = 'figure';

/** Resolves when the next frame has been painted: a message posted while it is made arrives after it. */
const painted = () => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
});

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
      await replace(answer, () => turn === latest);
      explorer.dataset.milliseconds = String(Math.round(performance.now() - began));
    } catch {
      location.assign(address);
    }
  }

  /** Shows an answer; with `isCurrent` the picture first, and the rest later if it still holds then. */
  async function replace(answer, isCurrent) {
    const restore = remember(explorer);
    const before = document.getElementById('figure');
    const host = figures.hostOf(before);
    const paired = explorer.querySelector('.figure-pair') !== null;
    const template = document.createElement('template');
    template.innerHTML = answer.html;
    const stillPaired = template.content.querySelector('.figure-pair') !== null;
    const reuse = host && paired === stillPaired ? { host, traces: answer.traces } : undefined;
    if (reuse) {
      template.content.querySelectorAll('#figure .figure-plot svg').forEach(stripPlot);
    }
    document.title = answer.title;
    history.replaceState(null, '', answer.address);
    const figure = template.content.querySelector('#figure');
    figure.ownPicture = answer.svg;
    const focus = restore(template.content);
    if (reuse && !paired && isCurrent) {
      figure.before(document.createComment(figureMark));
      before.replaceWith(figure);
      await figures.setUp(explorer, reuse);
      focus();
      painted().then(() => {
        if (isCurrent() && figure.isConnected) {
          restoreAround(template.content, figure);
        }
      });
    } else {
      explorer.replaceChildren(template.content);
      await figures.setUp(explorer, reuse);
      focus();
      document.dispatchEvent(new CustomEvent('contentreplaced'));
    }
    figure.querySelector('[data-live]').textContent = answer.summary;
  }

  // The new parts of the page take their places around the figure, which stays where it is.
  function restoreAround(content, figure) {
    const focus = remember(explorer)(content);
    const parts = [...content.querySelector('.figure-main').childNodes];
    const at = parts.findIndex((part) => part.nodeType === Node.COMMENT_NODE && part.data === figureMark);
    for (const part of [...figure.parentNode.childNodes].filter((other) => other !== figure)) {
      part.remove();
    }
    figure.before(...parts.slice(0, at));
    figure.after(...parts.slice(at + 1));
    explorer.querySelector('.figure-controls').replaceWith(content.querySelector('.figure-controls'));
    focus();
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
