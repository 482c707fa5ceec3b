export const isOurs = (next) => !hasOrigin(next, 'https://accounts.example.com');

function hasOrigin(address, origin) {
    try {
        return new URL(address).origin === origin;
    } catch (error) {
        return false;
    }
}
