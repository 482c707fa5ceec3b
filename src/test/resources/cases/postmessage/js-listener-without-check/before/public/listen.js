window.addEventListener('message', (event) => {
  document.querySelector('#height').textContent = event.data.height;
});
