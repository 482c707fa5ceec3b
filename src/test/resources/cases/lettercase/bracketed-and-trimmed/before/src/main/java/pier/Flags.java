package pier;

class Flags {
    boolean isOn(String text) {
        return (text.trim().toLowerCase()).equals("on");
    }
}
