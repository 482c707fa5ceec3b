const chosen = JSON.parse(document.querySelector('#quiz').dataset.chosen);

window.addEventListener('hashchange', () => {
  const hash = window.location.hash.slice(1);
  if (hash === chosen.hash) {
    document.body.classList.add('solved');
  }
});
