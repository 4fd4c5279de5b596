// Changes of a figure's state without loading the page anew: links marked data-state are fetched and put in place.
import { hostOf, setUp } from './figures.js';

const explorer = document.querySelector('[data-explorer]');
let latest = 0;
let request;

function remember() {
  const focused = document.activeElement?.id;
  const open = [...explorer.querySelectorAll('details[id]')].map((details) => [details.id, details.open]);
  return () => {
    for (const [id, isOpen] of open) {
      const details = document.getElementById(id);
      if (details) {
        details.open = isOpen;
      }
    }
    if (focused && document.activeElement?.id !== focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  };
}

async function show(address) {
  const turn = ++latest;
  const began = performance.now();
  request?.abort();
  request = new AbortController();
  const url = new URL(address, location.href);
  try {
    const response = await fetch(explorer.dataset.explorer + url.search, { signal: request.signal });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const answer = await response.json();
    if (turn !== latest) {
      return;
    }
    await replace(answer);
    explorer.dataset.milliseconds = String(Math.round(performance.now() - began));
  } catch (error) {
    if (error.name !== 'AbortError') {
      location.assign(address);
    }
  }
}

async function replace(answer) {
  const restore = remember();
  const figure = document.getElementById('figure');
  const host = hostOf(figure);
  const paired = explorer.querySelector('.figure-pair') !== null;
  explorer.innerHTML = answer.html;
  document.title = answer.title;
  history.replaceState(null, '', answer.address);
  const stillPaired = explorer.querySelector('.figure-pair') !== null;
  restore();
  offerCopies();
  await setUp(explorer, host && paired === stillPaired ? { host, traces: answer.traces } : undefined);
  const status = document.querySelector('#figure [data-live]');
  status.textContent = answer.summary;
}

function offerCopies() {
  for (const button of explorer.querySelectorAll('[data-copy]')) {
    button.hidden = false;
  }
}

explorer.addEventListener('click', (event) => {
  const copy = event.target.closest('[data-copy]');
  if (copy && explorer.dataset.milliseconds) {
    navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).innerText);
    return;
  }
  const link = event.target.closest('a[data-state], a.fig-legend');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
    return;
  }
  event.preventDefault();
  show(link.getAttribute('href'));
});

explorer.addEventListener('submit', (event) => {
  if (event.target.matches('form[data-state]')) {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(event.target));
    show(`${event.target.getAttribute('action')}?${fields}`);
  }
});

explorer.addEventListener('change', (event) => {
  event.target.closest('form[data-state]')?.requestSubmit();
});
