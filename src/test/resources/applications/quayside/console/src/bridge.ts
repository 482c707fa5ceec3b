/** Talks to the window of the chart that the console opened. */
export function openChart(url: string): Window | null {
  return window.open(url, 'chart');
}

export function show(chart: Window, position: { lat: number; lon: number }): void {
  chart.postMessage({ kind: 'show', position }, '*');
}

export function hide(chart: Window): void {
  chart.postMessage({ kind: 'hide' }, 'https://charts.quayside.example');
}
