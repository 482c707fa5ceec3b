export function isForeign(address: string): boolean {
  return address.indexOf("images.example.com") === -1 && address.length > 0;
}
