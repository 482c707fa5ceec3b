const SPINNER = '<i class="spin"></i>';

export function wait(box) {
    box.innerHTML = SPINNER;
}
