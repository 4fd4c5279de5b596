// Turns PDF and Word files into text in the browser, then lets the plain form do its work.
import { readFile, FileProblem } from './files.js';

const form = document.getElementById('batch-form');
const input = document.getElementById('batch-files');
const status = document.getElementById('batch-status');

form.addEventListener('submit', async event => {
  event.preventDefault();
  const texts = new DataTransfer();
  const problems = [];
  for (const [index, file] of Array.from(input.files).entries()) {
    status.textContent = `Reading ${file.name} (${index + 1} of ${input.files.length}) …`;
    try {
      const text = await readFile(file, () => {});
      texts.items.add(new File([text], file.name, { type: 'text/plain' }));
    } catch (error) {
      problems.push(error instanceof FileProblem ? error.message : `“${file.name}” could not be read.`);
    }
  }
  if (problems.length) {
    status.textContent = `${problems.join(' ')} ${texts.items.length ? 'The others can be checked: press the button again.' : ''}`;
    input.files = texts.files;
    return;
  }
  status.textContent = 'Checking …';
  input.files = texts.files;
  form.submit();
});

// A name in the table opens its findings.
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
  }
}

addEventListener('hashchange', openTarget);
