export function basket(box, item) {
    box.innerHTML = `<button onclick="add('${item}')">add</button>`;
}
