package nl.weerklank.platform;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** The host that takes mail from the program and delivers it. */
final class MailHost {

    private static final String TIMEOUT_MILLIS = "10000";

    private MailHost() {}

    static void send(OutboxMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(Settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.body(), "UTF-8");
        // Answering machines must not answer a machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", Settings.mailHost().orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(Settings.mailPort()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        return Session.getInstance(properties);
    }
}
