package web;

public class Filter {
    private String main() {
        return "filter";
    }

    void filter(String token) {
        System.out.println("token " + token + " of " + main());
    }
}
