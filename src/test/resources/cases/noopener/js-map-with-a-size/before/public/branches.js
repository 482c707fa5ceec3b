export function showMap(branch) {
  const place = encodeURIComponent(`${branch.street}, ${branch.town}`);
  window.open('https://maps.example.org/?q=' + place, '_blank', 'width=800,height=600');
}
