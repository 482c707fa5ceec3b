package tools;

import java.util.UUID;

public class NewKey {
    public static void main(String[] args) {
        String name = args[0];
        String apiKey = UUID.randomUUID().toString();
        System.out.println("API key for " + name + ": " + apiKey);
    }
}
