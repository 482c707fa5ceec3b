package com.shop.receipts;

import java.io.File;
import javax.servlet.http.HttpServletRequest;

public class ReceiptStore {
    File find(HttpServletRequest request) {
        int number = Integer.parseInt(request.getParameter("number"));
        return new File("/var/receipts/" + number + ".pdf");
    }
}
