var box = document.querySelector('#q');
var hint = document.querySelector('#hint');

box.addEventListener('input', function () {
  hint.textContent = box.value;
});
