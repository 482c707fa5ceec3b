(function () {
  'use strict';

  var menu = document.querySelector('.menu');
  if (menu) {
    menu.addEventListener('click', function () {
      menu.classList.toggle('is-open');
    });
  }

  var hello = document.getElementById('hello');
  if (hello) {
    var name = new URLSearchParams(window.location.search).get('name');
    hello.innerHTML = 'Welcome back, ' + name;
  }

  var year = document.getElementById('year');
  if (year) {
    year.innerHTML = '&copy; ' + 2026;
  }
})();
