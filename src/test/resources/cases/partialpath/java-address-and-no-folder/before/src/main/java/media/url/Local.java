package media.url;

class Local {
    boolean is(String address) {
        return address.startsWith("file:");
    }
}
