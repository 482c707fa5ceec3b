const PHONE = "^\\+?\\d{6,15}$";

export const isPhone = (text: string) => new RegExp(PHONE).test(text);
