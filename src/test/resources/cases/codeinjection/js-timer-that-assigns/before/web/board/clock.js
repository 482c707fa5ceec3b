export function show(zone) {
  setInterval("clock.zone = '" + zone + "';", 1000);
}
