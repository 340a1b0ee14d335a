// Lets Mermaid's own parser read every diagram of the Markdown files named as arguments; prints one JSON list.
import fs from 'node:fs';
import { JSDOM } from 'jsdom';

// Mermaid cleans labels with a library that wants a window.
globalThis.window = new JSDOM('').window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import('mermaid');

const found = [];
for (const file of process.argv.slice(2)) {
  for (const [, diagram] of fs.readFileSync(file, 'utf8').matchAll(/^```mermaid\n([\s\S]*?)^```/gm)) {
    try {
      found.push({ file, type: (await mermaid.parse(diagram)).diagramType });
    } catch (fault) {
      found.push({ file, fault: fault.message + '\n' + diagram });
    }
  }
}
console.log(JSON.stringify(found));
process.exit(0);
