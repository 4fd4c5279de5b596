// plotly.js takes over the plot of a figure: hover, zoom and selection. The drawn picture stays as the legend.
import { cropToLegend } from './legend.js';
import { addKeyboard } from './keyboard.js';
import { showSelection } from './selection.js';
import { keepMargins, themed } from './theme.js';

const config = { displayModeBar: false, responsive: false, doubleClick: 'reset', showTips: false };

let library;

function load(address) {
  library ??= new Promise((resolve, reject) => {
    // plotly.js looks for this element and then leaves its style rules to the site's sheet.
    const marker = document.createElement('template');
    marker.id = 'plotly.js-style-global';
    marker.className = 'no-inline-styles';
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(window.Plotly);
    script.onerror = () => reject(new Error('plotly.js could not be loaded'));
    document.head.append(marker, script);
  });
  return library;
}

async function getTraces(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`traces: ${response.status}`);
  }
  return response.json();
}

/** Draws a figure with plotly.js and returns what is needed to draw it again. */
export async function takeOver(figure, reuse) {
  const [Plotly, traces] = await Promise.all([load(figure.dataset.plotly), reuse?.traces ?? getTraces(figure.dataset.traces)]);
  const area = figure.querySelector('.figure-plot');
  const host = reuse?.host ?? document.createElement('div');
  const size = cropToLegend(area);
  area.append(host);
  host.className = 'figure-live';
  const plot = { Plotly, figure, host, traces, size, retheme: () => retheme(plot) };
  const { data, layout } = themed(plot);
  await Plotly.react(host, data, layout, config);
  keepMargins(plot);
  host.removeAllListeners?.();
  listen(plot);
  addKeyboard(plot);
  addTools(plot);
  watchWidth(plot, area);
  lowerLetters(host);
  hideCrowdedLabels(plot);
  linkAxisNames(plot);
  figure.dataset.ready = 'true';
  return plot;
}

/** Draws again in the colours of the page. */
function retheme(plot) {
  const { data, layout } = themed(plot);
  plot.Plotly.react(plot.host, data, layout);
}

function listen(plot) {
  const { host, figure } = plot;
  host.on('plotly_click', (event) => {
    const href = event.points[0]?.customdata?.[1];
    if (href) {
      if (document.querySelector('base[target]')) {
        open(href, '_blank', 'noopener');
      } else {
        location.assign(href);
      }
    }
  });
  host.on('plotly_selected', (event) => showSelection(plot, event?.points ?? []));
  host.on('plotly_deselect', () => showSelection(plot, []));
  host.on('plotly_afterplot', () => {
    lowerLetters(host);
    hideCrowdedLabels(plot);
    linkAxisNames(plot);
  });
  figure.addEventListener('mouseleave', () => plot.Plotly.Fx.unhover(host));
}

function addTools({ Plotly, host, figure }) {
  const tools = figure.querySelector('.figure-tools');
  tools.hidden = false;
  const buttons = [...tools.querySelectorAll('[data-tool]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (button.dataset.tool === 'reset') {
        showSelection({ figure }, []);
        const { data, layout } = themed({ host, figure, traces: host.figureTraces, size: host.figureSize });
        Plotly.newPlot(host, data, layout, config).then(() => listen({ Plotly, host, figure }));
        return;
      }
      for (const other of buttons.filter((item) => item.hasAttribute('aria-pressed'))) {
        other.setAttribute('aria-pressed', String(other === button));
      }
      Plotly.relayout(host, { dragmode: button.dataset.tool });
    });
  }
}

// There is no y below the line among the characters: in a formula with an x there, y and z are shifted as well.
function lowerLetters(host) {
  for (const text of host.querySelectorAll('.ytick text, .xtick text, .textpoint text')) {
    if (text.textContent.includes('ₓ') && text.childElementCount === 0) {
      const parts = text.textContent.split(/(?<=[A-Z][a-z]?)([yz])(?![a-z])/);
      text.replaceChildren(...parts.filter((part) => part !== '').map((part, index, all) => {
        const piece = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
        piece.textContent = part;
        const isLow = /^[yz]$/.test(part);
        if (isLow) {
          piece.setAttribute('font-size', '75%');
        }
        const before = index > 0 && /^[yz]$/.test(all[index - 1]);
        piece.setAttribute('dy', isLow === before ? '0' : isLow ? '3' : '-3');
        return piece;
      }));
    }
  }
}

// Texts beside points that would lie on each other or on a point are left away, as in the drawn picture.
function hideCrowdedLabels({ host }) {
  const inset = 3;
  const taken = [...host.querySelectorAll('.points path.point')].map((point) => {
    const box = point.getBoundingClientRect();
    return { left: box.left + inset, right: box.right - inset, top: box.top + inset, bottom: box.bottom - inset };
  });
  for (const text of host.querySelectorAll('.textpoint text')) {
    const box = text.getBoundingClientRect();
    const crowded = taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
    text.style.visibility = crowded ? 'hidden' : '';
    if (!crowded) {
      taken.push(box);
    }
  }
}

// The name of an axis leads to what it means, as in the drawn picture. (Links of plotly.js itself need inline styles.)
function linkAxisNames({ host, figure }) {
  for (const [name, href] of [['.xtitle', figure.dataset.xMeaning], ['.ytitle', figure.dataset.yMeaning]]) {
    const text = href && host.querySelector(name);
    if (text && text.textContent && !text.querySelector('a')) {
      const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
      link.setAttribute('href', href);
      link.append(...text.childNodes);
      text.append(link);
    }
  }
}

function watchWidth(plot, area) {
  let width = area.clientWidth;
  const watcher = new ResizeObserver(() => {
    if (!area.isConnected) {
      watcher.disconnect();
    } else if (Math.abs(area.clientWidth - width) > 4) {
      width = area.clientWidth;
      plot.size = cropToLegend(area);
      retheme(plot);
    }
  });
  watcher.observe(area);
}
