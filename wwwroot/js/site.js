// What every page can do with script; without it nothing is missing but these comforts.
const toggle = document.querySelector('[data-theme-toggle]');

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

if (toggle) {
  toggle.hidden = false;
  toggle.setAttribute('aria-pressed', String(isDark()));
  toggle.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    toggle.setAttribute('aria-pressed', String(theme === 'dark'));
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Kept for this page only.
    }
    document.dispatchEvent(new CustomEvent('themechange'));
  });
}

// Pages that replace a part of themselves say so, and their new buttons work too.
function offerCopies() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false;
  }
}
offerCopies();
document.addEventListener('contentreplaced', offerCopies);
document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copy]');
  if (!button) {
    return;
  }
  const source = document.getElementById(button.dataset.copy);
  await navigator.clipboard.writeText(source.value ?? source.innerText);
  const label = button.textContent;
  button.textContent = 'Copied';
  setTimeout(() => { button.textContent = label; }, 2000);
});

// Suggestions are loaded when a reader turns to the search field.
for (const form of document.querySelectorAll('form[data-suggest]')) {
  form.addEventListener('focusin', async () => {
    const { suggest } = await import(form.dataset.suggest);
    suggest(form);
  }, { once: true });
}

// Schemes that are drawn in parts can be stepped through; their module is loaded where there is one.
const stepped = document.querySelector('[data-steps]');
if (stepped) {
  import(stepped.dataset.steps);
}
