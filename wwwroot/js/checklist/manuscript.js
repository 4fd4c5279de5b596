// Shows the texts with the words that findings rest on; words lead to their item, and items to their words.
import { draft } from './draft.js';

export function show(marks) {
  const container = document.getElementById('manuscript-text');
  if (!container) {
    return;
  }
  const top = container.scrollTop;
  container.replaceChildren(...draft.texts.flatMap((text, source) => sectionOf(text, source, marks.filter(mark => mark.source === source))));
  container.scrollTop = top;
}

function sectionOf(text, source, marks) {
  const parts = [];
  if (draft.texts.length > 1) {
    const heading = document.createElement('h3');
    heading.textContent = text.name;
    parts.push(heading);
  }
  const body = document.createElement('div');
  body.className = 'manuscript-body';
  const cuts = [...new Set([0, text.text.length, ...marks.flatMap(mark => [mark.start, mark.start + mark.length])])].sort((a, b) => a - b);
  const sorted = marks.map((mark, number) => ({ ...mark, number })).sort((a, b) => a.start - b.start);
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    open = open.filter(mark => mark.start + mark.length > cuts[i]);
    while (next < sorted.length && sorted[next].start === cuts[i]) {
      open.push(sorted[next++]);
    }
    const words = text.text.slice(cuts[i], cuts[i + 1]);
    body.append(open.length ? linkOf(words, open, cuts[i]) : words);
  }
  parts.push(body);
  return parts;
}

function linkOf(words, marks, start) {
  const link = document.createElement('a');
  const first = marks[marks.length - 1];
  link.className = 'evidence';
  link.href = `#${first.target}`;
  link.title = [...new Set(marks.map(mark => mark.label))].join(', ');
  link.dataset.keys = marks.map(mark => mark.id).join(' ');
  const begins = marks.find(mark => mark.start === start);
  if (begins) {
    link.id = begins.id;
  }
  link.textContent = words;
  return link;
}

// Clicks on words and on quotes. Returns true where the click was one of these.
export function follow(event) {
  const words = event.target.closest('a.evidence');
  const quote = event.target.closest('a[data-words]');
  if (words) {
    goToItem(words.getAttribute('href').slice(1));
  } else if (quote) {
    goToWords(quote.dataset.words);
  } else {
    return false;
  }
  event.preventDefault();
  return true;
}

function goToItem(id) {
  const card = document.getElementById(id);
  if (!card) {
    return;
  }
  for (let parent = card.parentElement; parent; parent = parent.parentElement) {
    if (parent.tagName === 'DETAILS') {
      parent.open = true;
    }
  }
  activate([card]);
  card.scrollIntoView({ block: 'nearest' });
  (card.querySelector('h3, h4, summary') ?? card).focus({ preventScroll: true });
}

function goToWords(id) {
  const links = Array.from(document.querySelectorAll('a.evidence')).filter(link => link.dataset.keys.split(' ').includes(id));
  if (links.length) {
    activate(links);
    links[0].scrollIntoView({ block: 'center' });
    links[0].focus({ preventScroll: true });
  }
}

function activate(elements) {
  for (const other of document.querySelectorAll('[data-active]')) {
    delete other.dataset.active;
  }
  for (const element of elements) {
    element.dataset.active = 'true';
  }
}
