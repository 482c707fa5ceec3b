export const FEEDS: RegExp = /^https:\/\/(news\.riverdale\.gov|alerts\.riverdale\.gov)\/rss/i;
