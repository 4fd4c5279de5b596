// Reads files in the browser: plain text, PDF (pdf.js) and DOCX (mammoth). Nothing is sent anywhere from here.
import { linesOf } from './pdf-lines.js';

export const MAX_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 100 * 1024 * 1024;

export class FileProblem extends Error {}

export const byteLength = text => new TextEncoder().encode(text).length;

// Half surrogates come out of broken PDFs; JSON and UTF-8 know no such thing.
export const clean = text => (text.toWellFormed ? text.toWellFormed() : text).replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '');

export async function readFile(file, onProgress) {
  if (file.size === 0) {
    throw new FileProblem(`“${file.name}” is empty (0 bytes). Choose the file again, or paste its text.`);
  }
  if (file.size > MAX_FILE_BYTES) {
    throw new FileProblem(`“${file.name}” has more than 100 MB. Save it without pictures, or paste its text.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes, file.name);
  const text = clean(await READERS[kind](bytes, file.name, onProgress));
  if (text.trim().length === 0) {
    throw new FileProblem(`“${file.name}” holds no text. Paste the text instead.`);
  }
  if (byteLength(text) > MAX_BYTES) {
    throw new FileProblem(`“${file.name}” holds ${(byteLength(text) / MAX_BYTES).toFixed(1)} MB of text; up to 1 MB is read. Leave out raw data and references, and paste the rest.`);
  }
  return text;
}

function kindOf(bytes, name) {
  const starts = (...signature) => signature.every((value, i) => bytes[i] === value);
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    return 'pdf';
  }
  if (starts(0x50, 0x4b, 0x03, 0x04)) {
    return 'docx';
  }
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileProblem(includesUtf16(bytes, 'EncryptedPackage')
      ? `“${name}” is encrypted: Word asks for a password to open it. Save it without a password, or paste its text.`
      : `“${name}” has the old Word format (.doc). Save it as .docx, or paste its text.`);
  }
  return 'text';
}

function includesUtf16(bytes, words) {
  const pattern = Array.from(words).flatMap(c => [c.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 4 * 1024 * 1024) - pattern.length;
  for (let i = 0; i <= end; i++) {
    if (bytes[i] === pattern[0] && pattern.every((value, j) => bytes[i + j] === value)) {
      return true;
    }
  }
  return false;
}

const READERS = { text: readText, pdf: readPdf, docx: readDocx };

function readText(bytes, name) {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16) {
    return new TextDecoder(utf16).decode(bytes);
  }
  const sample = bytes.subarray(0, 65536);
  const odd = sample.reduce((sum, value) => sum + (value < 9 || (value > 13 && value < 32) ? 1 : 0), 0);
  if (odd > sample.length / 100) {
    throw new FileProblem(`“${name}” is no text but a binary file (a picture, an archive?). PDF, DOCX and plain text can be read; or paste the text.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readPdf(bytes, name, onProgress) {
  const pdfjs = await import('/lib/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/lib/pdf.worker.min.mjs';
  const task = pdfjs.getDocument({ data: bytes, isEvalSupported: false, useWasm: false, disableFontFace: true });
  let pdf;
  try {
    pdf = await task.promise;
  } catch (error) {
    throw new FileProblem(error?.name === 'PasswordException'
      ? `“${name}” is protected by a password. Open it, copy its text and paste it here.`
      : `“${name}” is damaged or no PDF: it could not be opened. Paste its text instead.`);
  }
  try {
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      onProgress(number - 1, pdf.numPages, `page ${number} of ${pdf.numPages}`);
      const page = await pdf.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    const text = pages.join('\n\n');
    if (text.replace(/\s/g, '').length < 20 * pdf.numPages) {
      throw new FileProblem(`“${name}” is a scan: ${pdf.numPages === 1 ? 'its page holds a picture' : `its ${pdf.numPages} pages hold pictures`} but hardly any text. Run a text recognition (OCR) first, or paste the text.`);
    }
    return text;
  } finally {
    await task.destroy();
  }
}

async function readDocx(bytes, name, onProgress) {
  onProgress(0, 2, 'Word file');
  await loadScript('/lib/mammoth.browser.min.js');
  onProgress(1, 2, 'Word file');
  try {
    const { value } = await window.mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer },
      { convertImage: window.mammoth.images.imgElement(() => Promise.resolve({ src: '' })) });
    return blocksOf(new DOMParser().parseFromString(value, 'text/html').body);
  } catch {
    throw new FileProblem(`“${name}” could not be read as a Word file (.docx). Save it again from Word, or paste its text.`);
  }
}

// One paragraph per block; cells of a table row are joined by tabs.
function blocksOf(body) {
  const blocks = [];
  for (const element of body.children) {
    if (element.tagName === 'TABLE') {
      const rows = Array.from(element.querySelectorAll('tr'), row => Array.from(row.cells, cell => cell.textContent.trim().replace(/\s+/g, ' ')).join('\t'));
      blocks.push(rows.join('\n'));
    } else if (element.tagName === 'UL' || element.tagName === 'OL') {
      blocks.push(Array.from(element.querySelectorAll('li'), item => item.textContent).join('\n'));
    } else {
      blocks.push(element.textContent);
    }
  }
  return blocks.filter(block => block.trim()).join('\n\n');
}

function loadScript(address) {
  if (window.mammoth) {
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new FileProblem('The part that reads Word files could not be loaded. Reload the page and try again, or paste the text.'));
    document.head.append(script);
  });
}
