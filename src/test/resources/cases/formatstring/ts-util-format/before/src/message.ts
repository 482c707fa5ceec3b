import { format } from "util";

export const message = (text: string, count: number) => format(`${text}:`, count);
