'use strict';

const slides = ['tides', 'weather', 'restaurant', 'rules'];

/** Any slide but the one that is shown. */
function nextSlide(current) {
  const others = slides.filter((slide) => slide !== current);
  return others[Math.floor(Math.random() * others.length)];
}

function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

module.exports = { nextSlide, shuffled };
