'use strict';

export function popup(map, berth) {
  const box = document.createElement('div');
  box.innerHTML = '<h2>' + berth.name + '</h2>';
  box.innerHTML += `<p>${berth.length} m</p>`;
  map.append(box);
}

export function load(src) {
  const script = document.createElement('script');
  script.src = 'https://maps.example/api.js';
  script.onload = src;
  document.body.appendChild(script);
}

const layers = {};
export function layer(name, make) {
  if (!layers[name]) {
    layers[name] = make();
  }
  return layers[name];
}
