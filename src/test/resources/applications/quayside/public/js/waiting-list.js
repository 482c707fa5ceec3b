'use strict';

/** Shows where somebody stands on the list for a berth of his own. */
export function place(target, entry) {
  target.innerHTML = 'You are number <b>' + entry.place + '</b>, ' + entry.name;
}

export function hint(target, text) {
  target.innerHTML = text;
}

export function rename(target, entry) {
  target.insertAdjacentHTML('afterbegin', '<h3>' + entry.name + '</h3>');
}

export function offer(dialog, berth) {
  dialog.querySelector('.title').innerHTML = `Berth ${berth.name}`;
  dialog.querySelector('.price').innerHTML = `<strong>${berth.price}</strong> a night`;
  dialog.showModal();
}
