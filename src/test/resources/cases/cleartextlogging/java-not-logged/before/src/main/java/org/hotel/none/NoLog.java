package org.hotel.none;

class NoLog {
    String text(String password) {
        return "password " + password;
    }
}
