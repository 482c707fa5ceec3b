package seats;

record Letter(long code) {
    char shown() {
        return (char) code;
    }
}
