'use strict';

const { layout } = require('./layout');
const { format } = require('../lib/money');

function row(berth) {
  return `<tr><td>${berth.name}</td><td>${berth.length_m} m</td><td>${format(berth.price_cent)}</td></tr>`;
}

function berthList(berths, notice) {
  const head = notice ? `<p class="notice">${notice}</p>` : '';
  return layout('Berths', `${head}<table>${berths.map(row).join('')}</table>`);
}

function berthPage(berth) {
  return layout(berth.name, `<h1>${berth.name}</h1><p>${berth.length_m} m</p>`);
}

module.exports = { berthList, berthPage };
