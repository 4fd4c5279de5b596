// Figures of cells (coverage matrix, scorecard) stay drawn: arrow keys move between the cells, a box selects.
import { showSelection } from './selection.js';

const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Cells of the visible picture in lines from top to bottom. */
function linesOf(figure) {
  const svg = [...figure.querySelectorAll('.figure-wide > svg, .figure-compact > svg')].find((picture) => picture.getClientRects().length > 0);
  const lines = new Map();
  for (const cell of svg?.querySelectorAll('.fig-cell') ?? []) {
    const top = Math.round(cell.getBoundingClientRect().top);
    lines.set(top, [...lines.get(top) ?? [], cell]);
  }
  return [...lines.keys()].sort((a, b) => a - b).map((top) => lines.get(top).sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left));
}

const clamp = (value, length) => Math.min(Math.max(value, 0), length - 1);

function next(lines, cell, key, toEnds) {
  const y = lines.findIndex((line) => line.includes(cell));
  if (key === 'Home' || key === 'End') {
    const line = toEnds ? lines.at(key === 'Home' ? 0 : -1) : lines[y];
    return line.at(key === 'Home' ? 0 : -1);
  }
  const [right, down] = moves[key];
  const line = lines[clamp(y + down, lines.length)];
  return line[clamp(lines[y].indexOf(cell) + right, line.length)];
}

const description = (cell) => cell.querySelector('title').textContent;

function addKeyboard(figure, selected, change) {
  const reader = figure.querySelector('[data-live]');
  for (const svg of figure.querySelectorAll('.figure-plot svg')) {
    svg.querySelectorAll('.fig-cell').forEach((cell, index) => {
      // One stop for the Tab key; cells without an address can be reached as well.
      cell.setAttribute('tabindex', index === 0 ? '0' : '-1');
      if (cell.tagName === 'g') {
        cell.setAttribute('role', 'img');
        cell.setAttribute('aria-label', description(cell));
      }
    });
    svg.addEventListener('keydown', (event) => {
      const cell = event.target.closest('.fig-cell');
      if (!cell || event.metaKey || event.altKey) {
        return;
      }
      if (event.key === ' ') {
        event.preventDefault();
        change(selected.has(cell) ? [...selected].filter((other) => other !== cell) : [...selected, cell]);
      } else if (event.key === 'Escape') {
        change([]);
      } else if (event.key in moves || event.key === 'Home' || event.key === 'End') {
        event.preventDefault();
        const target = next(linesOf(figure), cell, event.key, event.ctrlKey);
        cell.setAttribute('tabindex', '-1');
        target.setAttribute('tabindex', '0');
        target.focus();
        reader.textContent = description(target);
      }
    });
  }
}

function addBox(figure, change) {
  const area = figure.querySelector('.figure-plot');
  const button = figure.querySelector('[data-tool="select"]');
  let start;
  let box;
  button.addEventListener('click', () => button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')));
  area.addEventListener('dragstart', (event) => event.preventDefault());
  area.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && button.getAttribute('aria-pressed') === 'true') {
      event.preventDefault();
      start = [event.clientX, event.clientY];
      box = document.createElement('div');
      box.className = 'cell-box';
      area.append(box);
      area.setPointerCapture(event.pointerId);
    }
  });
  area.addEventListener('pointermove', (event) => {
    if (start) {
      const origin = area.getBoundingClientRect();
      box.style.left = `${Math.min(start[0], event.clientX) - origin.left}px`;
      box.style.top = `${Math.min(start[1], event.clientY) - origin.top}px`;
      box.style.width = `${Math.abs(start[0] - event.clientX)}px`;
      box.style.height = `${Math.abs(start[1] - event.clientY)}px`;
    }
  });
  area.addEventListener('pointerup', () => {
    if (start) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      box.remove();
      start = undefined;
      change(linesOf(figure).flat().filter((cell) => {
        const at = cell.getBoundingClientRect();
        return at.left < right && at.right > left && at.top < bottom && at.bottom > top;
      }));
    }
  });
  // The click that ends a box follows no link.
  area.addEventListener('click', (event) => {
    if (button.getAttribute('aria-pressed') === 'true') {
      event.preventDefault();
      event.stopPropagation();
    }
  }, { capture: true });
}

/** Adds keyboard and selection to a figure of cells. */
export function addCells(figure) {
  const selected = new Set();
  const change = (cells) => {
    for (const cell of selected) {
      cell.classList.remove('fig-selected');
    }
    selected.clear();
    for (const cell of cells) {
      selected.add(cell);
      cell.classList.add('fig-selected');
    }
    showSelection({ figure }, cells.map((cell) => ({ customdata: [cell.dataset.row] })));
  };
  figure.querySelector('.figure-tools').hidden = false;
  figure.querySelector('[data-tool="reset"]').addEventListener('click', () => change([]));
  addKeyboard(figure, selected, change);
  addBox(figure, change);
  figure.dataset.ready = 'true';
}
