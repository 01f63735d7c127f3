package halte.journeys;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;

/** Puts the cookies of a kept session into another context. */
final class Sessions {

    private Sessions() {}

    static void restore(BrowserContext context, String storageState) {
        var cookies = new ArrayList<Cookie>();
        for (var element : new Gson().fromJson(storageState, JsonObject.class).getAsJsonArray("cookies")) {
            cookies.add(cookie(element.getAsJsonObject()));
        }
        context.addCookies(cookies);
    }

    private static Cookie cookie(JsonObject kept) {
        return new Cookie(kept.get("name").getAsString(), kept.get("value").getAsString())
                .setDomain(kept.get("domain").getAsString())
                .setPath(kept.get("path").getAsString())
                .setExpires(kept.get("expires").getAsDouble())
                .setHttpOnly(kept.get("httpOnly").getAsBoolean())
                .setSecure(kept.get("secure").getAsBoolean());
    }
}
