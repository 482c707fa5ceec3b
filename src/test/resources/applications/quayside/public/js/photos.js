'use strict';

export function caption(figure, photo) {
  figure.querySelector('figcaption').innerHTML = photo.caption;
}

export function credit(figure, photo) {
  const line = document.createElement('small');
  line.innerHTML = '&copy; ' + photo.author;
  figure.append(line);
}

export function failed(figure, photo) {
  figure.outerHTML = `<p class="missing">No photo of ${photo.berth}</p>`;
}

export function count(target, photos) {
  target.textContent = `${photos.length} photos`;
}
