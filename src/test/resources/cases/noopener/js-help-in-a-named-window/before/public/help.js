document.querySelectorAll('[data-help]').forEach((mark) => {
  mark.addEventListener('click', () => {
    window.open(mark.dataset.help, 'help');
  });
});
