// The text of a PDF page as lines: what stands side by side stays on one line, cells of a table are parted by tabs.

// TeX files with bitmap fonts (Cork encoding) name no characters: dashes and ligatures come as these control codes.
const CORK = { '\x15': '–', '\x16': '—', '\x17': '', '\x1b': 'ff', '\x1c': 'fi', '\x1d': 'fl', '\x1e': 'ffi', '\x1f': 'ffl' };

// A cell of a table has few lines; a column of the page has many.
const MOST_CELL_LINES = 4;

/** The text of a page's items, as pdf.js gives them. */
export function linesOf(items) {
  return joinCells(splitLines(items)).map(line => line.text).join('\n');
}

function splitLines(items) {
  const lines = [];
  let line = null;
  for (const item of items) {
    if (item.str === undefined) {
      continue;
    }
    const [, , , height, x, y] = item.transform;
    const size = Math.abs(height) || item.height || 10;
    if (line && isOnLine(line, x, y, size)) {
      const gap = x - line.end;
      line.text += gap > line.size * 1.5 ? '\t' : gap > line.size * 0.18 && !/\s$/.test(line.text) && !/^\s/.test(item.str) ? ' ' : '';
    } else {
      line = { text: '', x, y, top: y, end: x, size };
      lines.push(line);
    }
    line.text += item.str.replace(/[\x15-\x17\x1b-\x1f]/g, code => CORK[code]);
    if (item.str.trim()) {
      Object.assign(line, { y, size, end: x + item.width });
    }
    if (item.hasEOL) {
      line = null;
    }
  }
  return lines.filter(({ text }) => text.trim());
}

function isOnLine(line, x, y, size) {
  // Measured in the larger of two neighbours: an exponent is no new line.
  const largest = Math.max(size, line.size);
  const step = Math.abs(y - line.y) / largest;
  if (step > 0.3 && size === line.size && x - line.end > largest * 1.5) {
    return false; // No exponent either, but a cell beside one of another number of lines.
  }
  return step <= 0.6 || (step <= 1.2 && x >= line.end);
}

// Cells of several lines are written one after the other: the next cell begins higher up than the last one ended, further right.
function joinCells(lines) {
  const joined = [];
  for (const line of lines) {
    const start = cellBefore(joined, line);
    if (start < joined.length) {
      const cell = joined.splice(start);
      joined.push({ ...line, text: `${cell.map(({ text }) => text.trim()).join(' ')}\t${line.text}`, top: Math.max(cell[0].top, line.top), isRow: true });
    } else if (continuesLastCell(joined.at(-1), line)) {
      const row = joined.at(-1);
      Object.assign(row, { text: `${row.text.trimEnd()} ${line.text}`, bottom: line.top, end: Math.max(row.end, line.end) });
    } else {
      joined.push(line);
    }
  }
  return joined;
}

const bottomOf = line => line.bottom ?? line.top;

// Where the lines of the cell left of a line begin; the number of lines where there is none.
function cellBefore(lines, line) {
  const last = lines.at(-1);
  let start = lines.length;
  if (!last || line.top <= bottomOf(last) + 0.3 * last.size || line.top > last.top + 1.3 * MOST_CELL_LINES * last.size) {
    return start;
  }
  while (start > 0 && lines.length - start < MOST_CELL_LINES && lines[start - 1].end < line.x && isNextLine(lines[start - 1], lines[start])) {
    start--;
  }
  return start < lines.length && line.top < lines[start].top + 1.3 * line.size ? start : lines.length;
}

const isNextLine = (upper, lower) => !lower || (lower.top < upper.top && bottomOf(upper) - lower.top <= 1.7 * upper.size);

function continuesLastCell(row, line) {
  return row?.isRow && line.x > row.x - 2 * row.size && line.top < bottomOf(row) && bottomOf(row) - line.top <= 1.7 * row.size;
}
