const UPSTREAM = new RegExp('^https?://([a-z]+\\.)?parcel-depot\\.eu(/|$)');

export function mayForward(target) {
  return UPSTREAM.test(target);
}
