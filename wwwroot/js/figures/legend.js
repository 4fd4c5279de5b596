// The drawn picture with everything below its legend cut away, so that one legend serves both drawings.

/** Takes everything but the legend out of the drawn picture: plotly.js draws it. */
export function stripPlot(svg) {
  const entries = svg.querySelectorAll('.fig-legend');
  const last = entries[entries.length - 1];
  let keep = last !== undefined;
  for (const child of [...svg.children]) {
    if (child.tagName !== 'title' && child.tagName !== 'desc') {
      if (!keep) {
        child.remove();
      }
      keep = keep && !child.contains(last);
    }
  }
}

function crop(svg) {
  const whole = svg.dataset.whole ?? svg.getAttribute('viewBox');
  svg.dataset.whole = whole;
  const [left, top, width, height] = whole.split(' ').map(Number);
  svg.setAttribute('viewBox', whole);
  const entries = [...svg.querySelectorAll('.fig-legend')];
  const bottom = entries.length === 0 ? 0 : Math.max(...entries.map((entry) => {
    const box = entry.getBBox();
    return box.y + box.height;
  })) + 6;
  svg.setAttribute('viewBox', `${left} ${top} ${width} ${Math.max(bottom, 0.01)}`);
  svg.setAttribute('height', String(Math.max(bottom, 0.01)));
  return { legend: bottom, height, width };
}

/** Crops the visible picture and returns the size of the plot that it made room for, in px of the page. */
export function cropToLegend(area) {
  const svg = [...area.querySelectorAll('.figure-wide > svg, .figure-compact > svg')].find((picture) => picture.getClientRects().length > 0)
    ?? area.querySelector('svg');
  for (const picture of area.querySelectorAll('.figure-wide > svg, .figure-compact > svg')) {
    stripPlot(picture);
  }
  const { legend, height, width } = crop(svg);
  const scale = area.clientWidth / width;
  return { width: area.clientWidth, height: Math.round((height - legend) * scale), compact: svg.classList.contains('fig-compact') };
}
