package halte.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing inside can be reached by the name of a calendar. */
class AddressGuardTest {

    private final AddressGuard outside = new AddressGuard(config(false));
    private final AddressGuard development = new AddressGuard(config(true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.216.34/a.ics",
                "ftp://93.184.216.34/a.ics",
                "file:///etc/passwd",
                "https://user:secret@93.184.216.34/",
                "https:///a.ics",
                "no address",
                "",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://2130706433/",
                "https://10.1.2.3/",
                "https://172.16.9.9/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://255.255.255.255/",
                "https://224.0.0.1/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:db8::1]/"
            })
    void noWayLeadsInside(String address) {
        assertThatExceptionOfType(NotRead.class)
                .isThrownBy(() -> outside.check(address))
                .extracting(NotRead::failure)
                .isEqualTo(Failure.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://10.1.2.3/", "http://169.254.169.254/", "https://[fd00::1]/", "http://0.0.0.0/"})
    void developmentReachesThisMachineOnly(String address) {
        assertThatExceptionOfType(NotRead.class).isThrownBy(() -> development.check(address));
        assertThat(development.check("http://127.0.0.1:8090/a.ics").port()).isEqualTo(8090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:4700:4700::1111", "2a00:1450:400e:80c::200e"})
    void thePublicInternetIsPublic(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private static CalendarConfig config(boolean local) {
        return new CalendarConfig() {
            @Override
            public Duration every() {
                return Duration.ofMinutes(15);
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(2);
            }

            @Override
            public int largest() {
                return 1000;
            }

            @Override
            public boolean local() {
                return local;
            }
        };
    }
}
