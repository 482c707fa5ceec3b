package org.kino.mail;

import org.apache.commons.mail.HtmlEmail;

class HtmlMail {
    HtmlEmail fresh() {
        HtmlEmail mail = new HtmlEmail();
        mail.setStartTLSRequired(true).setSSLCheckServerIdentity(true);
        return mail;
    }
}
