import { format } from "util";

export const message = (text: string, count: number) => format("%s", `${text}:`, count);
