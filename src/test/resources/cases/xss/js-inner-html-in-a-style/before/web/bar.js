export function bar(box, width) {
    box.innerHTML = `<div style="width: ${width}"></div>`;
}
