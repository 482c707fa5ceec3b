const ADDRESS = /^(([a-z0-9]+[.-]?)+)@(([a-z0-9-]+\.?)+)$/;
const PHONE = /^\+?\d[\d ]{5,18}$/;

export const isAddress = (text: string): boolean => ADDRESS.test(text);
export const isPhone = (text: string): boolean => PHONE.test(text);

export function trimEnd(text: string): string {
  return text.replace(/\s+$/, '');
}
