package tools;

public class Login {
    public static void main(String[] args) {
        String password = args[1];
        System.err.println("cannot log in with " + password);
    }
}
