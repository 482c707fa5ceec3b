export function isForeign(address: string): boolean {
  return !hasHost(address, "images.example.com") && address.length > 0;
}

function hasHost(address: string, host: string): boolean {
  try {
    const { hostname } = new URL(address);
    return hostname === host || hostname.endsWith("." + host);
  } catch (error) {
    return false;
  }
}
