// Figures on a page: everything here is a comfort; the picture, its links, table and files are in the HTML.
import { offerPng } from './png.js';

const drawnByPlotly = new Set(['scatter', 'strip', 'range', 'bars']);
const live = new Map();
let readerIsHere = false;
const waiting = new Set();

const observer = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (!entry.isIntersecting) {
      waiting.delete(entry.target);
    } else if (readerIsHere || entry.target.dataset.eager) {
      start(entry.target);
    } else {
      waiting.add(entry.target);
    }
  }
}, { rootMargin: '100px' });

async function start(figure, reuse) {
  observer.unobserve(figure);
  waiting.delete(figure);
  if (live.has(figure)) {
    return;
  }
  live.set(figure, null);
  try {
    const { takeOver } = await import('./plot.js');
    live.set(figure, await takeOver(figure, reuse));
  } catch (error) {
    // The drawn picture stays as it is.
    console.warn('The figure stays a picture:', error);
  }
}

/** Prepares the figures below a root. With `reuse` (host and traces) the explored one is drawn at once. */
async function setUp(root, reuse) {
  for (const figure of live.keys()) {
    if (!figure.isConnected) {
      live.delete(figure);
    }
  }
  let next = reuse;
  for (const figure of root.querySelectorAll('[data-figure]')) {
    offerPng(figure);
    if (figure.dataset.rowsCsv) {
      import('./cells.js').then(({ addCells }) => addCells(figure));
      continue;
    }
    if (!figure.dataset.traces || !drawnByPlotly.has(figure.dataset.kind)) {
      continue;
    }
    if (next && figure.id === 'figure') {
      await start(figure, next);
      next = undefined;
    } else {
      observer.observe(figure);
    }
  }
}

/** The plotly element of a figure, to be drawn into again, or undefined. */
function hostOf(figure) {
  return live.get(figure)?.host;
}

// plotly.js is large: on pages for reading it is fetched once the reader scrolls, points, touches or types.
function arrive() {
  if (readerIsHere) {
    return;
  }
  readerIsHere = true;
  for (const figure of waiting) {
    start(figure);
  }
}
for (const sign of ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart']) {
  addEventListener(sign, arrive, { once: true, passive: true });
}

const rethemeAll = () => {
  for (const plot of live.values()) {
    plot?.retheme();
  }
};
document.addEventListener('themechange', rethemeAll);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', rethemeAll);

setUp(document);
const explorer = document.querySelector('[data-explorer]');
if (explorer) {
  import('./explorer.js').then(({ explore }) => explore(explorer, { setUp, hostOf }));
}
