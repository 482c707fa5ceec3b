package clinic;

record Letter(String patient, String doctor) {
    String head(int ward) {
        return ("Ward %d, %s (%s)").formatted(ward, patient, doctor);
    }

    String foot() {
        return doctor.formatted();
    }
}
