package web;

class Codes {
    void made(String password) {
        System.out.println(password);
    }
}
