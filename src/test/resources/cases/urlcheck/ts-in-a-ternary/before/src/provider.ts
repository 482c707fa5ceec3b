export const provider = (link: string): string =>
  link.includes('videos.example.com') ? 'videos' : link.includes('photos.example.com') ? 'photos' : 'other';
