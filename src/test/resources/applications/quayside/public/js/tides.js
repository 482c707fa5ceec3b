'use strict';

const NS = 'http://www.w3.org/2000/svg';

export function draw(svg, points) {
  const line = document.createElementNS(NS, 'polyline');
  line.setAttribute('points', points.map((y, x) => `${x * 10},${100 - y * 10}`).join(' '));
  svg.append(line);
}

export function legend(target, station) {
  target.innerHTML = '<em>' + station.name + '</em> (' + station.id + ')';
}

const icons = { up: '&uarr;', down: '&darr;' };

export function trend(target, way) {
  target.innerHTML = icons[way];
}
