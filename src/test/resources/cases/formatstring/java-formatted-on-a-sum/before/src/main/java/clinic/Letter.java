package clinic;

record Letter(String patient, String doctor) {
    String head(int ward) {
        return ("Ward %d, " + patient + " (" + doctor + ")").formatted(ward);
    }

    String foot() {
        return doctor.formatted();
    }
}
