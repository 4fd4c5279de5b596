// Traces and layout in the colours of the page.

const lineLength = 46;

// Narrower plots have no room for the whole name of a lane; what lies in it is said below the picture.
const shortLaneBelow = 640;

/** Breaks a description into lines for the hover box. */
export function wrap(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1).length + word.length > lineLength && lines.at(-1).length > 0) {
      lines.push('');
    }
    lines[lines.length - 1] += `${word} `;
  }
  return lines.map((line) => line.trim()).join('<br>');
}

// Beside its point to the right, but to the left near the right end of the axis.
function side(x, axis) {
  const at = axis.type === 'log' ? Math.log10(x) : x;
  return (at - axis.range[0]) / (axis.range[1] - axis.range[0]) > 0.72 ? 'middle left' : 'middle right';
}

function labelled(trace, labels, size, layout) {
  if (!labels || trace.mode !== 'markers' || trace.marker?.opacity < 1) {
    return {};
  }
  const text = trace.customdata.map((custom) => labels[custom[0]] ?? '');
  return text.some((label) => label) ? { mode: 'markers+text', text, textposition: trace.x.map((x) => side(x, layout[trace.xaxis.replace('x', 'xaxis')])), textfont: { size: size.compact ? 10 : 11 } } : {};
}

// Results with a known issue have a ring, as in the drawn picture; it is no point of its own. One trace per pair of axes.
function rings(traces, ink, size) {
  const byAxes = new Map();
  for (const trace of traces.filter(({ type }) => type === 'scatter')) {
    trace.customdata?.forEach((custom, index) => {
      if (custom[2] === 'note') {
        const key = trace.xaxis + trace.yaxis;
        if (!byAxes.has(key)) {
          byAxes.set(key, {
            type: 'scatter', mode: 'markers', meta: 'ring', hoverinfo: 'skip', cliponaxis: false, x: [], y: [], xaxis: trace.xaxis, yaxis: trace.yaxis,
            marker: { symbol: 'circle-open', size: size.compact ? 15 : 17, opacity: 0.5, color: ink, line: { width: 1 } },
          });
        }
        byAxes.get(key).x.push(trace.x[index]);
        byAxes.get(key).y.push(trace.y[index]);
      }
    });
  }
  return [...byAxes.values()];
}

// The lanes for values that are not reported are shaded; their short name fits between panels.
function lanes(layout, ink) {
  const shapes = [];
  for (const [name, axis] of Object.entries(layout).filter(([, value]) => value?.meta === 'fig-lane')) {
    const other = layout[axis.anchor.replace(/^([xy])/, '$1axis')];
    const [own, across] = [axis.domain, other.domain];
    const [x, y] = name.startsWith('x') ? [own, across] : [across, own];
    shapes.push({ type: 'rect', layer: 'below', xref: 'paper', yref: 'paper', x0: x[0], x1: x[1], y0: y[0], y1: y[1], line: { width: 0 }, fillcolor: ink, opacity: 0.06 });
  }
  return shapes;
}

// On a telephone a long name of an axis has its unit on a line of its own.
function fitted(text, size) {
  return size.compact && text?.length > 34 ? text.replace(/ \(([^()]*)\)$/, '<br>($1)') : text ?? '';
}

// Plots whose axes have the same names and marks of the same length need the same margins.
function marginKey(layout, size) {
  const axes = Object.entries(layout).filter(([name]) => /^[xy]axis/.test(name)).map(([name, axis]) => [
    name, axis.domain, axis.title?.text, axis.type,
    axis.ticktext ? Math.max(...axis.ticktext.map((text) => text.length)) : axis.range.map((end) => String(end).length),
  ]);
  return JSON.stringify([size.width, axes]);
}

/** Keeps the margins that plotly.js found: finding them takes it as long as drawing. */
export function keepMargins({ host, traces, size }) {
  const { l, r, t, b } = host._fullLayout._size;
  host.figureMargins = { key: marginKey(traces.layout, size), margin: { l, r, t, b } };
}

export function themed(plot) {
  const { figure, host, traces, size } = plot;
  host.figureTraces = traces;
  host.figureSize = size;
  const css = getComputedStyle(figure);
  const colour = (name) => css.getPropertyValue(name).trim();
  const ink = colour('--ink');
  const known = host.figureMargins?.key === marginKey(traces.layout, size) ? host.figureMargins.margin : undefined;
  const axes = {};
  for (const [name, axis] of Object.entries(traces.layout)) {
    if (/^[xy]axis/.test(name)) {
      const isY = name.startsWith('y');
      axes[name] = {
        ...axis,
        color: ink,
        gridcolor: colour('--line'),
        linecolor: colour('--line-strong'),
        showline: !isY,
        automargin: known === undefined,
        title: { ...axis.title, text: fitted(axis.title?.text, size), standoff: 8, font: { size: size.compact ? 11.5 : 12.5 } },
        tickfont: { size: size.compact ? 11 : 12 },
        ...(axis.meta === 'fig-lane' && (traces.layout.annotations || size.width < shortLaneBelow) ? { ticktext: [axis.ticktext[0].replace('not reported', 'n. r.')] } : {}),
      };
    }
  }
  const points = traces.data.map((trace) => ({
    ...trace,
    hovertext: Array.isArray(trace.text) ? trace.text.map((text) => wrap(String(text))) : undefined,
    hovertemplate: '%{hovertext}<extra></extra>',
    cliponaxis: false,
    ...labelled(trace, traces.labels, size, traces.layout),
    marker: {
      ...trace.marker,
      color: trace.marker?.color ?? ink,
      line: { color: trace.marker?.symbol?.endsWith('-open') ? undefined : ink, width: trace.marker?.symbol?.endsWith('-open') ? 2 : 0.7 },
    },
    error_x: trace.error_x && { ...trace.error_x, color: trace.marker?.color ?? ink },
    error_y: trace.error_y && { ...trace.error_y, color: trace.marker?.color ?? ink },
  }));
  const data = [...points, ...rings(traces.data, ink, size)];
  const layout = {
    ...traces.layout,
    ...axes,
    shapes: [...(traces.layout.shapes ?? []).map((shape) => ({ ...shape, fillcolor: ink })), ...lanes(traces.layout, ink)],
    annotations: traces.layout.annotations?.map((note) => ({ ...note, font: { color: ink } })),
    width: size.width,
    height: Math.max(size.height, 220),
    autosize: false,
    dragmode: figure.querySelector('[data-tool][aria-pressed="true"]')?.dataset.tool ?? 'zoom',
    margin: known ?? { l: 8, r: 12, t: traces.layout.annotations ? 26 : 10, b: 8 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: css.fontFamily, color: ink, size: size.compact ? 11 : 13 },
    hoverlabel: { bgcolor: colour('--paper'), bordercolor: colour('--line-strong'), align: 'left', font: { color: ink, family: css.fontFamily, size: 13 } },
    newselection: { line: { color: ink, width: 1, dash: 'dash' } },
    activeselection: { fillcolor: colour('--accent'), opacity: 0.1 },
  };
  return { data, layout };
}
