package ch.lindental.tools;

import java.util.Random;

/** Prints a first password for somebody who starts here. */
public class PasswordTool {
    private static final char[] SIGNS = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();

    public static void main(String[] args) {
        int length = args.length == 0 ? 12 : Integer.parseInt(args[0]);
        System.out.println(new PasswordTool().password(length));
    }

    String password(int length) {
        char[] password = new char[length];
        final Random dice = new Random();
        for (int i = 0; i < length; i++) {
            password[i] = SIGNS[dice.nextInt(SIGNS.length)];
        }
        return new String(password);
    }
}
