// Steps through a scheme drawn in parts: one part at a time, by the reader or playing. Nothing moves by itself at first.
const secondsPerStep = 3;

for (const figure of document.querySelectorAll('[data-steps]')) {
  const parts = [...figure.querySelectorAll('svg [data-step]')];
  const controls = figure.querySelector('.scheme-controls');
  const status = controls.querySelector('[role="status"]');
  const play = controls.querySelector('[data-play]');
  let current = 0;
  let timer = null;

  // 0 shows all parts.
  const show = (step) => {
    current = step;
    figure.dataset.step = String(step);
    for (const part of parts) {
      part.classList.toggle('scheme-rest', step > 0 && Number(part.dataset.step) !== step);
    }
    const name = parts[step - 1]?.querySelectorAll('text')[1]?.textContent;
    status.textContent = step === 0 ? 'All steps' : `Step ${step} of ${parts.length}: ${name}`;
  };

  const stop = () => {
    clearInterval(timer);
    timer = null;
    play.textContent = 'Play';
  };

  const move = (by) => show((current + by + parts.length - 1) % parts.length + 1);

  controls.hidden = false;
  controls.querySelector('[data-next]').addEventListener('click', () => { stop(); move(1); });
  controls.querySelector('[data-previous]').addEventListener('click', () => { stop(); move(current === 0 ? 0 : -1); });
  controls.querySelector('[data-all]').addEventListener('click', () => { stop(); show(0); });
  play.addEventListener('click', () => {
    if (timer) {
      stop();
      return;
    }
    play.textContent = 'Pause';
    move(1);
    timer = setInterval(() => move(1), secondsPerStep * 1000);
  });
}
