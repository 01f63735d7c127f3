package halte.booking.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Lets requests out to the public internet and nowhere else. The address it answers is the one to connect to: asking
 * the name again could lead elsewhere.
 */
@ApplicationScoped
class AddressGuard {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final CalendarConfig config;

    AddressGuard(CalendarConfig config) {
        this.config = config;
    }

    /** An address of the web with the one machine it leads to. */
    record Checked(URI uri, InetAddress machine) {

        boolean encrypted() {
            return "https".equalsIgnoreCase(uri.getScheme());
        }

        int port() {
            return uri.getPort() > 0 ? uri.getPort() : encrypted() ? HTTPS : HTTP;
        }

        String target() {
            var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        }
    }

    /** @throws NotRead when it may not be asked */
    Checked check(String address) {
        // webcal: is how calendars call https.
        return check(uri(address.strip().replaceFirst("(?i)^webcals?://", "https://")));
    }

    Checked check(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean known = "https".equals(scheme) || ("http".equals(scheme) && config.local());
        if (!known || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new NotRead(Failure.NOT_ALLOWED);
        }
        try {
            var machines = InetAddress.getAllByName(uri.getHost());
            for (var machine : machines) {
                if (!mayBeAsked(machine)) {
                    throw new NotRead(Failure.NOT_ALLOWED);
                }
            }
            return new Checked(uri, machines[0]);
        } catch (UnknownHostException e) {
            throw new NotRead(Failure.NOT_FOUND);
        }
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new NotRead(Failure.NOT_ALLOWED);
        }
    }

    private boolean mayBeAsked(InetAddress machine) {
        return isPublic(machine) || (config.local() && machine.isLoopbackAddress());
    }

    static boolean isPublic(InetAddress machine) {
        if (machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) {
            return false;
        }
        var bytes = machine.getAddress();
        return machine instanceof Inet6Address ? isPublicV6(bytes) : isPublicV4(bytes);
    }

    /** Without "this network", shared, protocol, benchmark, documentation and reserved addresses (RFC 6890). */
    private static boolean isPublicV4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        return a != 0
                && a < 240
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 198 && (b == 18 || b == 19))
                && !(a == 198 && b == 51 && c == 100)
                && !(a == 203 && b == 0 && c == 113);
    }

    /** Global unicast only, and nothing in it that wraps or documents another address. */
    private static boolean isPublicV6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean tunnel = first == 0x2002 || (first == 0x2001 && second < 0x0200);
        boolean documentation = first == 0x2001 && second == 0x0db8;
        return global && !tunnel && !documentation;
    }
}
