const trusted = new RegExp("^https://([a-z]+\\.)*example\\.org/");

export const isTrusted = (url: string) => trusted.test(url);
