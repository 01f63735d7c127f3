package halte.booking.invitation;

import io.quarkus.mailer.Mail;
import java.util.UUID;

/** One invitation as a mail. */
final class InvitationMail {

    private InvitationMail() {}

    static Mail of(UUID id, InvitedBooking booking, String recipient, String calendar, InvitationConfig config) {
        var texts = InvitationTexts.of(booking, config.publicUrl());
        return new AlternativesMail(id)
                .text(texts.text())
                .html(texts.html())
                .calendar(booking.cancelled() ? "CANCEL" : "REQUEST", calendar)
                .to(recipient, texts.subject(), booking.language(), config);
    }
}
