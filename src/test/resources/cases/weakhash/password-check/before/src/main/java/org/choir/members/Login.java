package org.choir.members;

public class Login {
    private final java.util.function.Function<String, String> storedHashOf;

    public Login(java.util.function.Function<String, String> storedHashOf) {
        this.storedHashOf = storedHashOf;
    }

    public boolean allows(String name, String password) throws Exception {
        String stored = storedHashOf.apply(name);
        return Passwords.hash(password).equalsIgnoreCase(stored);
    }
}
