package signup;

class Nick {
    boolean is(String nick) {
        return nick.matches("[A-Za-z0-9]{3,20}");
    }
}
