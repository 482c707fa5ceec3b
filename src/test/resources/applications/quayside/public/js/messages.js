'use strict';

const box = document.querySelector('#messages');

/** What the office tells the guests, the newest on top. */
export function show(message) {
  const item = document.createElement('article');
  item.innerHTML = `<h4>${message.title}</h4><p>${message.text}</p>`;
  box.prepend(item);
}

export function from(author) {
  box.insertAdjacentHTML('beforebegin', `<p>News from ${author}</p>`);
}

export function status(text) {
  document.querySelector('#status').innerHTML = '<i>' + text + '</i>';
}

export function none() {
  box.innerHTML = '<p>No news</p>';
}
