exports.isRepository = (address) => hasOrigin(address, 'https://code.example.org');

function hasOrigin(address, origin) {
    try {
        return new URL(address).origin === origin;
    } catch (error) {
        return false;
    }
}
