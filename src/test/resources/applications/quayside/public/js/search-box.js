'use strict';

export function suggest(box, list, names) {
  box.addEventListener('input', () => {
    const words = box.value;
    const hits = names.filter((name) => name.toLowerCase().includes(words.toLowerCase()));
    if (hits.length === 0) {
      list.innerHTML = `<li>No boat is called ${words}</li>`;
      return;
    }
    list.textContent = '';
    for (const hit of hits) {
      const item = document.createElement('li');
      item.textContent = hit;
      list.append(item);
    }
  });
}

export function title(words) {
  document.querySelector('h1').outerHTML = '<h1>' + words + '</h1>';
}
