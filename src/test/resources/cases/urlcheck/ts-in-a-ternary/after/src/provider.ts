export const provider = (link: string): string =>
  hasHost(link, 'videos.example.com') ? 'videos' : hasHost(link, 'photos.example.com') ? 'photos' : 'other';

function hasHost(address: string, host: string): boolean {
  try {
    const { hostname } = new URL(address);
    return hostname === host || hostname.endsWith('.' + host);
  } catch (error) {
    return false;
  }
}
