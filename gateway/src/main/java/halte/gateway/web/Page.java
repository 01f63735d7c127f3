package halte.gateway.web;

import halte.gateway.session.FormTokens;
import halte.gateway.session.SecurityHeaders;
import halte.gateway.session.Session;
import io.quarkus.qute.RawString;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frame around every page: language, nonce, form token, menu. Templates say {@code {inject:page.language}}. */
@Named("page")
@RequestScoped
public class Page {

    private final RoutingContext context;
    private final Session session;
    private final FormTokens tokens;
    private final Assets assets;
    private @Nullable String language;

    Page(RoutingContext context, Session session, FormTokens tokens, Assets assets) {
        this.context = context;
        this.session = session;
        this.tokens = tokens;
        this.assets = assets;
    }

    public String language() {
        if (language == null) {
            var query = context.request().getParam("lang");
            var chosen = Languages.isOurs(query) ? query : cookie("lang");
            language = Languages.choose(
                    chosen, session.language(), context.request().getHeader("Accept-Language"));
        }
        return language;
    }

    /** The visitor has just chosen a language by the switch. */
    boolean hasNewLanguage() {
        return Languages.isOurs(context.request().getParam("lang"));
    }

    public Locale locale() {
        return Languages.locale(language());
    }

    public List<String> languages() {
        return Languages.ALL;
    }

    public Session session() {
        return session;
    }

    public String nonce() {
        return String.valueOf(context.<Object>get(SecurityHeaders.NONCE));
    }

    /** The hidden field of every form. */
    public RawString token() {
        return new RawString("<input type=\"hidden\" name=\"" + FormTokens.FIELD + "\" value=\"" + formToken() + "\">");
    }

    public String formToken() {
        return tokens.issue(session.id());
    }

    /** A fresh key for a form that creates something: sent twice, it has one effect. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    public String path() {
        return context.request().path();
    }

    /** This same page in another language. */
    public String inLanguage(String other) {
        return path() + "?lang=" + other;
    }

    /** Where to come back to after signing in. */
    public String signIn() {
        return "/login?to=" + java.net.URLEncoder.encode(pathAndQuery(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The base style: written into the page on the first visit (no round trip), linked once the browser has it. */
    public RawString baseStyle() {
        var isFetched = context.request().getHeader("x-page") != null;
        var isKept =
                isFetched || path().equals("/offline") || assets.styleVersion().equals(cookie("css"));
        return assets.baseStyle(nonce(), isKept);
    }

    /** Script and further style of one bundle: {@code app}, {@code host}, {@code manager}, {@code region}. */
    public RawString bundle(String name) {
        return assets.bundle(name, nonce());
    }

    public String assetVersion() {
        return assets.version();
    }

    public boolean isAt(String prefix) {
        return path().equals(prefix) || path().startsWith(prefix + "/");
    }

    /** The staff screens this person may open. */
    public List<Link> staffLinks() {
        var words = MessageBundles.get(Messages.class, Localized.Literal.of(language()));
        var links = new ArrayList<Link>();
        for (var space : session.hostedSpaces()) {
            links.add(new Link("/host/" + space, words.nav_board(space), "check"));
            links.add(new Link("/host/" + space + "/events", words.nav_events(space), "agenda"));
        }
        for (var operator : session.managedOperators()) {
            links.add(new Link("/manage/" + operator + "/billing", words.nav_billing(), "bill"));
        }
        if (session.isRegion() || session.isCoordinator()) {
            links.add(new Link("/region", words.nav_region(), "map"));
        }
        return links;
    }

    /** One entry of a menu; the icon is a name the {@code icon} tag knows. */
    public record Link(String href, String label, String icon) {}

    private String pathAndQuery() {
        return context.request().uri();
    }

    private @Nullable String cookie(String name) {
        Cookie cookie = context.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }
}
