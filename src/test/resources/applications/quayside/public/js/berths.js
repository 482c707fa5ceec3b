'use strict';

const list = document.querySelector('#berths');
const count = document.querySelector('#count');

function show(berths) {
  list.innerHTML = berths.map((berth) => `<li data-id="${berth.id}">${berth.name}</li>`).join('');
  count.innerHTML = berths.length;
}

function fail(error) {
  list.innerHTML = '<li class="error">' + error.message + '</li>';
}

function clear() {
  list.innerHTML = '';
}

export function reload(marina) {
  clear();
  return fetch('/berths/free?marina=' + encodeURIComponent(marina))
    .then((response) => response.json())
    .then(show)
    .catch(fail);
}
