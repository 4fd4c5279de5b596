// Builds wwwroot/css from styles/ and copies the client libraries to wwwroot/lib.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';

const client = dirname(fileURLToPath(import.meta.url));
const webRoot = join(client, '..', '..', '..', 'wwwroot');
const modules = join(client, 'node_modules');

const libraries = {
  'plotly.min.js': 'plotly.js-cartesian-dist-min/plotly-cartesian.min.js',
  'pdf.min.mjs': 'pdfjs-dist/build/pdf.min.mjs',
  'pdf.worker.min.mjs': 'pdfjs-dist/build/pdf.worker.min.mjs',
  'mammoth.browser.min.js': 'mammoth/mammoth.browser.min.js',
};

mkdirSync(join(webRoot, 'css'), { recursive: true });
mkdirSync(join(webRoot, 'lib'), { recursive: true });
for (const sheet of ['site', 'embed', 'embed-report']) {
  const { css } = sass.compile(join(client, 'styles', `${sheet}.scss`), {
    style: 'compressed',
    loadPaths: [modules],
    quietDeps: true,
    silenceDeprecations: ['import'],
  });
  writeFileSync(join(webRoot, 'css', `${sheet}.css`), css);
}
for (const [target, source] of Object.entries(libraries)) {
  copyFileSync(join(modules, source), join(webRoot, 'lib', target));
}
