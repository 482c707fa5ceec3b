'use strict';

const widgets = {};

export function define(name, widget) {
  widgets[name] = widget;
}

export function start(root) {
  root.querySelectorAll('[data-widget]').forEach((element) => {
    const name = element.dataset.widget;
    const widget = widgets[name];
    if (widget) {
      widget(element);
    }
  });
}

define('clock', (element) => {
  setInterval(() => {
    element.innerHTML = new Date().toLocaleTimeString();
  }, 1000);
});

define('wind', (element) => {
  element.innerHTML = `<b>${element.dataset.knots}</b> kn`;
});
