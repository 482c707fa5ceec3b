import { createHash, timingSafeEqual } from 'crypto';

interface Entry {
    mail: string;
    secret: string;
}

const entries: Entry[] = [];

export function redeem(mail: string, secret: string): boolean {
    const entry = entries.find((one) => one.mail === mail);
    if (!entry) {
        return false;
    }
    if (areSame(secret, entry.secret)) {
        entries.splice(entries.indexOf(entry), 1);
        return true;
    }
    return false;
}

function areSame(one: unknown, other: unknown): boolean {
    if (typeof one !== 'string' || typeof other !== 'string') {
        return one == other;
    }
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(one), digest(other));
}
