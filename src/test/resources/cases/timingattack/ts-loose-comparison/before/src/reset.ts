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
    if (secret == entry.secret) {
        entries.splice(entries.indexOf(entry), 1);
        return true;
    }
    return false;
}
