package ch.lindental.core;

public class DataAccessTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataAccessTrouble(String what, Throwable cause) {
        super(what, cause);
    }
}
