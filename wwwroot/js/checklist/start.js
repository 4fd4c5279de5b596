// Starts the circuit of the wizard and looks after the connection. Nothing is lost while it is away: draft.js keeps every answer.
import './wizard.js';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;
let away = false;

const panel = () => document.getElementById('components-reconnect-modal');

function showPanel(words) {
  panel().classList.add('components-reconnect-show');
  document.getElementById('reconnect-words').textContent = words;
}

async function comeBack() {
  for (let wait = FIRST_WAIT; away; wait = Math.min(wait * 1.5, LONGEST_WAIT)) {
    await new Promise(resolve => setTimeout(resolve, wait));
    try {
      const answer = await fetch('/healthz', { cache: 'no-store' });
      if (!answer.ok) {
        continue;
      }
      if (await Blazor.reconnect()) {
        return;
      }
      // The server was restarted and knows this page no longer; a fresh one is filled from the browser.
      showPanel('The server is back. Your answers are being restored …');
      location.reload();
      return;
    } catch {
      showPanel('The connection is lost. You can go on typing: every answer is kept in this browser. Trying to reconnect …');
    }
  }
}

document.getElementById('reconnect-now')?.addEventListener('click', () => location.reload());

Blazor.start({
  ssr: { disableDomPreservation: true },
  circuit: {
    configureSignalR: builder => builder.withUrl('/_blazor'),
    reconnectionHandler: {
      onConnectionDown() {
        if (!away) {
          away = true;
          showPanel('The connection is lost. You can go on typing: every answer is kept in this browser. Trying to reconnect …');
          comeBack();
        }
      },
      onConnectionUp() {
        away = false;
        panel().classList.remove('components-reconnect-show');
        document.dispatchEvent(new Event('wizard-reconnected'));
      },
    },
  },
}).catch(() => {
  showPanel('The wizard could not be started. Reload the page; your answers are kept in this browser.');
});
