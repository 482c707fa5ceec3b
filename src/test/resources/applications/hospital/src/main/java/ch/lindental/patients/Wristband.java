package ch.lindental.patients;

import ch.lindental.core.Patient;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** The code on the wristband. Its check letters only find typing mistakes; they protect nothing. */
public class Wristband {
    private static final String LETTERS = "ABCDEFGHKLMNPQRSTUVWXYZ";
    private final Random colours = new Random(7);

    public String code(Patient patient) {
        return String.format("%08d-%s", patient.number(), checkLetters(patient));
    }

    private String checkLetters(Patient patient) {
        long rest = patient.number() % (LETTERS.length() * (long) LETTERS.length());
        return "" + LETTERS.charAt((int) (rest / LETTERS.length())) + LETTERS.charAt((int) (rest % LETTERS.length()));
    }

    /** The same patients get the same colours at every start of the program, so nurses know them. */
    public String colour() {
        return new String[] {"red", "blue", "green", "white"}[colours.nextInt(4)];
    }

    public String imageCacheKey(Patient patient) throws NoSuchAlgorithmException {
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        return HexFormat.of().formatHex(md5.digest(code(patient).getBytes())).substring(0, 12);
    }
}
