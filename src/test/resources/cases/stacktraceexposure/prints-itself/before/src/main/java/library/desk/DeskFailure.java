package library.desk;

import java.io.PrintWriter;

public class DeskFailure extends Exception {
    private static final long serialVersionUID = 1;

    public DeskFailure(String message) {
        super(message);
    }

    public void showOn(PrintWriter page) {
        page.println("<pre>");
        printStackTrace(page);
        page.println("</pre>");
    }
}
