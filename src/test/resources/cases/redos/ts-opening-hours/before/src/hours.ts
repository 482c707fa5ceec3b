const HOURS = /^(\d+:?)+-(\d+:?)+$/;

export const areHours = (text: string): boolean => HOURS.test(text);
