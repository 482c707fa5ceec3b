export function loadMap(): void {
  const script = document.createElement('script');
  script.src = 'https://cdn.maps.example/4.2.0/map.js';
  document.head.append(script);
}
