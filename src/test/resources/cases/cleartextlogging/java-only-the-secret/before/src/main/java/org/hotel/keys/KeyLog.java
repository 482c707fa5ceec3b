package org.hotel.keys;

class KeyLog {
    static void show(String apiKey) {
        System.out.println(apiKey);
    }
}
