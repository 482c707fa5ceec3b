export function toast(title, text) {
  const box = document.createElement('div');
  box.innerHTML = '<b>' + title + '</b> ' + text;
  document.body.append(box);
}
