// Arrow keys move over the points of a plot; each is shown as if pointed at, and read aloud.

function pointsOf(host) {
  const points = [];
  host._fullData.forEach((trace, curveNumber) => {
    if (trace.meta === 'ring') {
      return;
    }
    const xaxis = trace.xaxis ?? 'x';
    const yaxis = trace.yaxis ?? 'y';
    const xa = host._fullLayout[xaxis.replace('x', 'xaxis')];
    const ya = host._fullLayout[yaxis.replace('y', 'yaxis')];
    trace.x.forEach((x, pointNumber) => {
      points.push({
        curveNumber, pointNumber,
        subplot: xaxis + yaxis,
        x: xa._offset + xa.d2p(x),
        y: ya._offset + ya.d2p(trace.y[pointNumber]),
        text: host.data[curveNumber].hovertext?.[pointNumber]?.replaceAll('<br>', ' ') ?? '',
        href: trace.customdata?.[pointNumber]?.[1],
        rows: trace.customdata?.[pointNumber]?.[0] ?? '',
      });
    });
  });
  return points.sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The point to go to from the present one, or the first. */
function next(points, current, key) {
  const index = points.indexOf(current);
  if (!current || key === 'Home') {
    return points[0];
  }
  switch (key) {
    case 'End':
      return points.at(-1);
    case 'ArrowRight':
      return points[Math.min(index + 1, points.length - 1)];
    case 'ArrowLeft':
      return points[Math.max(index - 1, 0)];
    default: {
      const byHeight = [...points].sort((a, b) => b.y - a.y || a.x - b.x);
      const place = byHeight.indexOf(current) + (key === 'ArrowUp' ? 1 : -1);
      return byHeight[Math.min(Math.max(place, 0), byHeight.length - 1)];
    }
  }
}

const keys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

export function addKeyboard({ Plotly, figure, host }) {
  const reader = figure.querySelector('[data-live]');
  const title = figure.querySelector('.figure-title')?.textContent ?? 'figure';
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', `Plot: ${title}. Arrow keys move between the points, Enter opens the row.`);
  host.keyboard?.abort();
  host.keyboard = new AbortController();
  const { signal } = host.keyboard;
  let points = [];
  let current;
  host.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Enter' && current?.href) {
      location.assign(current.href);
    } else if (event.key === 'Escape') {
      Plotly.Fx.unhover(host);
      current = undefined;
    } else if (keys.has(event.key)) {
      event.preventDefault();
      const old = current && `${current.curveNumber}/${current.pointNumber}`;
      points = pointsOf(host);
      current = next(points, points.find((point) => `${point.curveNumber}/${point.pointNumber}` === old), event.key);
      if (current) {
        Plotly.Fx.hover(host, [{ curveNumber: current.curveNumber, pointNumber: current.pointNumber }], current.subplot);
        reader.textContent = `${points.indexOf(current) + 1} of ${points.length}. ${current.text}`;
        host.dataset.current = current.rows;
      }
    }
  }, { signal });
  host.addEventListener('blur', () => Plotly.Fx.unhover(host), { signal });
}
