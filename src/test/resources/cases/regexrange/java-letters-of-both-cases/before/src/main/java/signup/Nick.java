package signup;

class Nick {
    boolean is(String nick) {
        return nick.matches("[A-z0-9]{3,20}");
    }
}
