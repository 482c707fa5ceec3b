function free(lane) {
    return fetch("/free", { method: "POST", body: JSON.stringify({ lane }) });
}
