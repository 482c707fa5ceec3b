export function preview(box, draft) {
    box.innerHTML = `<iframe srcdoc="${draft}"></iframe>`;
}
