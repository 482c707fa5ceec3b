const HOURS = /^\d(?:\d|:\d)*:?-\d(?:\d|:\d)*:?$/;

export const areHours = (text: string): boolean => HOURS.test(text);
