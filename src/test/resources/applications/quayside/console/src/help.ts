export function openHelp(): void {
  window.open('https://help.quayside.example/', 'help');
}

export function openManual(): void {
  window.open('https://help.quayside.example/manual.pdf', '_blank', 'noopener,noreferrer');
}

export function addAnalytics(): void {
  const script = document.createElement('script');
  script.src = 'https://cdn.count.example/lib@2.1.0/count.js';
  document.head.appendChild(script);
}
