document.querySelector('#more').addEventListener('click', () => {
  const more = new URLSearchParams(window.location.search).get('more');
  window.open(more, '_blank');
});
