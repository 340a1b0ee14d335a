// Adds filters to what can be read without them: rows are only hidden, never made here.
'use strict';

for (const filter of document.querySelectorAll('.filter')) {
  const rows = [...document.querySelectorAll('#' + filter.dataset.of + ' [data-row]')];
  const words = filter.querySelector('input');
  const choices = [...filter.querySelectorAll('select')];
  const count = filter.querySelector('output');
  const texts = rows.map(row => row.textContent.toLowerCase());

  const fits = (row, text) => words.value.toLowerCase().split(/\s+/).every(word => text.includes(word))
    && choices.every(choice => choice.value === '' || (row.getAttribute('data-' + choice.name) || '').split('\n').includes(choice.value));

  const show = () => {
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !fits(row, texts[index]);
      shown += row.hidden ? 0 : 1;
    });
    count.value = shown + ' of ' + rows.length;
  };

  for (const choice of choices) {
    const values = new Set(rows.flatMap(row => (row.getAttribute('data-' + choice.name) || '').split('\n')));
    for (const value of [...values].filter(Boolean).sort()) {
      choice.append(new Option(value, value));
    }
  }
  filter.addEventListener('input', show);
  filter.hidden = false;
  show();
}

// A link may lead into something that is folded or filtered away.
const reveal = () => {
  const place = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place) {
    for (let around = place; around; around = around.parentElement) {
      around.hidden = false;
      if (around.tagName === 'DETAILS') {
        around.open = true;
      }
    }
    place.scrollIntoView();
  }
};
window.addEventListener('hashchange', reveal);
reveal();

// On paper nothing can be unfolded.
let folded = [];
window.addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')];
  folded.forEach(details => { details.open = true; });
});
window.addEventListener('afterprint', () => folded.forEach(details => { details.open = false; }));
