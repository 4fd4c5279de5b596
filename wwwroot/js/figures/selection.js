// The points inside a box or a lasso: their rows as a table and as CSV.
import { download } from './download.js';

/** Splits CSV text into records; line ends inside quotes stay. */
export function records(text) {
  const lines = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') {
      quoted = !quoted;
    } else if (text[at] === '\n' && !quoted) {
      lines.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  if (start < text.length) {
    lines.push(text.slice(start));
  }
  return lines;
}

const isOfCells = (figure) => figure.dataset.rowsCsv !== undefined;

async function saveCsv(figure, ids) {
  // A cell stands for many rows, and a scorecard's file names those that lack an item: the rows themselves are fetched instead.
  const response = await fetch(isOfCells(figure) ? figure.dataset.rowsCsv : figure.dataset.csv);
  const [header, ...lines] = records(await response.text());
  const chosen = lines.filter((line) => ids.has(line.slice(0, line.indexOf(',')).replaceAll('"', '')));
  download(new Blob([header, ...chosen], { type: 'text/csv;charset=utf-8' }), figure.dataset.file.replace(/\.png$/, `_selection-${chosen.length}.csv`));
}

export function showSelection({ figure }, points) {
  const panel = figure.querySelector('.figure-selection');
  const ids = new Set(points.flatMap((point) => String(point.customdata?.[0] ?? '').split(' ')).filter(Boolean));
  panel.replaceChildren();
  panel.hidden = ids.size === 0;
  figure.querySelector('[data-live]').textContent = ids.size === 0 ? 'Nothing selected' : `${ids.size} rows selected`;
  if (ids.size === 0) {
    return;
  }
  const head = document.createElement('p');
  const count = document.createElement('strong');
  const rows = `${ids.size} ${ids.size === 1 ? 'row' : 'rows'}`;
  count.textContent = figure.dataset.kind === 'scorecard' ? `${rows} lacking what the selected cells count` : `${rows} selected`;
  const save = document.createElement('button');
  save.type = 'button';
  save.className = 'button button-quiet';
  save.textContent = 'CSV of these';
  save.addEventListener('click', () => saveCsv(figure, ids));
  head.append(count, ' ', save);
  panel.append(head, isOfCells(figure) ? linksTo(figure, ids) : tableOf(figure, ids));
}

function linksTo(figure, ids) {
  const list = document.createElement('p');
  for (const id of ids) {
    const link = document.createElement('a');
    link.href = figure.dataset.rowPage + id;
    link.textContent = id;
    list.append(link, ' ');
  }
  return list;
}

function tableOf(figure, ids) {
  const scroll = figure.querySelector('.figure-more .table-scroll').cloneNode(true);
  scroll.setAttribute('aria-label', 'Selected rows');
  for (const row of scroll.querySelectorAll('tbody tr')) {
    if (!row.dataset.rows.split(' ').some((id) => ids.has(id))) {
      row.remove();
    }
  }
  return scroll;
}
