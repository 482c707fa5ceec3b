export function theme(box, color) {
    box.innerHTML = `<style>p { color: ${color} }</style>`;
}
