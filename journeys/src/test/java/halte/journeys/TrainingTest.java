package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A machine of La Fabrique du Franc-Pré is for those whose training its host validated. */
@Journey
@Order(7)
class TrainingTest {

    private static final String LASER = "MAR-M02";

    @Test
    void a_host_validates_a_training_and_the_machine_opens() {
        // Given
        var asked = laserAt(LocalTime.of(10, 0));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.jsonPath().getString("title")).containsIgnoringCase("formation");

        // When
        var host = Visitor.onDesktop(Account.CLEMENCE);
        var page = host.open("/host/marche/trainings").page();
        page.locator("select[name=training]").selectOption("TRAIN-LASER");
        page.locator("[data-picker] input[type=search]").fill("Ouali");
        page.locator("[data-picker] [data-find]").click();
        Find.role(page, AriaRole.RADIO, Account.KARIM.name()).check();
        Find.button(page, "Valider").click();

        // Then
        var row = page.locator(".training", new Page.LocatorOptions().setHasText(Find.words("laser")))
                .locator("li", new Locator.LocatorOptions().setHasText(Account.KARIM.name()));
        assertThat(row).hasCount(1);
        var booked = await().atMost(Duration.ofSeconds(20))
                .until(() -> laserAt(LocalTime.of(10, 0)), answer -> answer.statusCode() == 201)
                .jsonPath();

        // When it is withdrawn
        row.locator("summary").click();
        row.locator("button.btn").click();

        // Then
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> laserAt(LocalTime.of(14, 0)), answer -> answer.statusCode() == 422);
        Api.of(Account.KARIM).post("/api/bookings/%s/cancellation".formatted(booked.getString("bookingId")), Map.of());
    }

    private static Response laserAt(LocalTime time) {
        var starts = Days.hosted("MAR", 6).atTime(time).atZone(ZoneId.of("Europe/Brussels"));
        return Api.of(Account.KARIM)
                .command(
                        "/api/bookings",
                        Map.of(
                                "resource", LASER,
                                "startsAt", starts.toInstant().toString(),
                                "endsAt", starts.plusHours(1).toInstant().toString()));
    }
}
