export function show(list, message) {
  const item = document.createElement('li');
  item.innerHTML = `<strong>${message.from}</strong>: ${message.text}`;
  list.append(item);
}
