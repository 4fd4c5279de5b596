// PNG files, drawn from the SVG file: 1x, 2x, or 4,252 px wide (180 mm at 600 dots per inch).
import { download } from './download.js';

const printWidth = 4252;

async function picture(figure) {
  const text = figure.ownPicture ?? await (await fetch(figure.dataset.svg)).text();
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  return image;
}

async function save(figure, scale) {
  const image = await picture(figure);
  const factor = scale === 'print' ? printWidth / image.width : Number(scale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * factor);
  canvas.height = Math.round(image.height * factor);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const blob = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  download(blob, figure.dataset.file.replace(/\.png$/, `_${scale === 'print' ? 'print' : `${scale}x`}.png`));
}

export function offerPng(figure) {
  const offer = figure.querySelector('.figure-png');
  if (!offer) {
    return;
  }
  offer.hidden = false;
  for (const button of offer.querySelectorAll('[data-png]')) {
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        await save(figure, button.dataset.png);
      } finally {
        button.disabled = false;
      }
    });
  }
}
