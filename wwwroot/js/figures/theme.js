// Traces and layout in the colours of the page.

const lineLength = 46;

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

function labelled(trace, labels, size) {
  if (!labels || trace.mode !== 'markers' || trace.marker?.opacity < 1) {
    return {};
  }
  const text = trace.customdata.map((custom) => labels[custom[0]] ?? '');
  return text.some((label) => label) ? { mode: 'markers+text', text, textposition: 'middle right', textfont: { size: size.compact ? 10 : 11 } } : {};
}

export function themed(plot) {
  const { figure, host, traces, size } = plot;
  host.figureTraces = traces;
  host.figureSize = size;
  const css = getComputedStyle(figure);
  const colour = (name) => css.getPropertyValue(name).trim();
  const ink = colour('--ink');
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
        automargin: true,
        title: { ...axis.title, standoff: 8 },
        tickfont: { size: size.compact ? 11 : 12 },
      };
    }
  }
  const data = traces.data.map((trace) => ({
    ...trace,
    hovertext: Array.isArray(trace.text) ? trace.text.map((text) => wrap(String(text))) : undefined,
    hovertemplate: '%{hovertext}<extra></extra>',
    cliponaxis: false,
    ...labelled(trace, traces.labels, size),
    marker: {
      ...trace.marker,
      color: trace.marker?.color ?? ink,
      line: { color: trace.marker?.symbol?.endsWith('-open') ? undefined : ink, width: trace.marker?.symbol?.endsWith('-open') ? 2 : 0.7 },
    },
    error_x: trace.error_x && { ...trace.error_x, color: trace.marker?.color ?? ink },
    error_y: trace.error_y && { ...trace.error_y, color: trace.marker?.color ?? ink },
  }));
  const layout = {
    ...traces.layout,
    ...axes,
    shapes: traces.layout.shapes?.map((shape) => ({ ...shape, fillcolor: ink })),
    annotations: traces.layout.annotations?.map((note) => ({ ...note, font: { color: ink } })),
    width: size.width,
    height: Math.max(size.height, 220),
    autosize: false,
    dragmode: figure.querySelector('[data-tool][aria-pressed="true"]')?.dataset.tool ?? 'zoom',
    margin: { l: 8, r: 12, t: traces.layout.annotations ? 26 : 10, b: 8 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: css.fontFamily, color: ink, size: size.compact ? 11 : 13 },
    hoverlabel: { bgcolor: colour('--paper'), bordercolor: colour('--line-strong'), align: 'left', font: { color: ink, family: css.fontFamily, size: 13 } },
    newselection: { line: { color: ink, width: 1, dash: 'dash' } },
    activeselection: { fillcolor: colour('--accent'), opacity: 0.1 },
  };
  return { data, layout };
}
