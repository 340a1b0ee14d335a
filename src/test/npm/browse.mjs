// Opens a report in a headless Chromium, with and without JavaScript, light, dark and narrow; prints what was seen as JSON.
// Arguments: the browser, the report, a directory for pictures.
import puppeteer from 'puppeteer-core';
import { pathToFileURL } from 'node:url';

const [executablePath, report, pictures] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
const url = pathToFileURL(report).href;
const messages = [];

const open = async ({ script = true, dark = false, width = 1280 } = {}) => {
  const page = await browser.newPage();
  page.on('console', message => messages.push(message.text()));
  page.on('pageerror', fault => messages.push(String(fault)));
  page.on('request', request => { if (request.url() !== url) { messages.push('asks for ' + request.url()); } });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 1000 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(url);
  await page.screenshot({ path: `${pictures}/${script ? 'script' : 'plain'}-${dark ? 'dark' : 'light'}-${width}.png`, fullPage: true });
  return page;
};

// The same function answers in all pages; it needs no script of the page.
const look = page => page.evaluate(() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const shown = element => element.getClientRects().length > 0;
  const channels = colour => (colour.match(/[\d.]+/g) || []).map(Number);
  const light = colour => {
    const [red, green, blue] = channels(colour).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = element => {
    for (let around = element; around; around = around.parentElement) {
      const colour = getComputedStyle(around).backgroundColor;
      if (channels(colour)[3] !== 0) {
        return colour;
      }
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = element => {
    const both = [light(getComputedStyle(element).color), light(ground(element))].sort((one, other) => other - one);
    return (both[0] + 0.05) / (both[1] + 0.05);
  };
  const words = all('main *:not(svg *), header *, nav *').filter(element => shown(element) && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
  const ids = all('[id]').map(element => element.id);
  const levels = all('h1, h2, h3, h4').map(heading => Number(heading.tagName[1]));
  return {
    filters: all('.filter').filter(shown).length,
    rows: all('#operations [data-row]').filter(shown).length,
    headings: all('h2').map(heading => heading.textContent),
    skippedLevels: levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1).length,
    withoutCaption: all('table').filter(table => !table.caption).length,
    withoutLabel: all('input, select').filter(field => !field.labels.length).length,
    withoutName: all('svg').filter(picture => !picture.querySelector('title')).length,
    boxes: all('svg a').length,
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    leadNowhere: all('a[href^="#"], svg a').map(link => decodeURIComponent(link.getAttribute('href').slice(1))).filter(id => !document.getElementById(id)),
    pale: [...new Set(words.filter(element => contrast(element) < 4.5).map(element => element.tagName + '.' + element.className))],
    wider: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    text: document.querySelector('main').textContent.length,
  };
});

const seen = { plain: await look(await open({ script: false })), dark: await look(await open({ dark: true })), narrow: await look(await open({ width: 360 })) };
const page = await open();
seen.light = await look(page);
await page.type('.filter[data-of=operations] input', 'delete');
seen.filtered = (await look(page)).rows;
seen.count = await page.$eval('.filter[data-of=operations] output', output => output.value);
await page.$eval('.filter[data-of=operations] input', input => { input.value = ''; input.dispatchEvent(new Event('input', { bubbles: true })); });
await page.select('.filter[data-of=decision-list] select[name=status]', 'deferred');
seen.deferred = await page.$$eval('#decision-list > [data-row]', rows => rows.filter(row => row.getClientRects().length > 0).length);
await page.evaluate(() => { location.hash = document.querySelector('#decision-list > [data-row][hidden]').id; });
await page.waitForFunction(() => document.getElementById(location.hash.slice(1)).getClientRects().length > 0);
seen.paper = (await page.pdf({ format: 'A4' })).length;
seen.messages = messages;
await browser.close();
console.log(JSON.stringify(seen));
