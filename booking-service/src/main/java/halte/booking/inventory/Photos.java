package halte.booking.inventory;

import halte.booking.database.Database;
import halte.booking.picture.Picture;
import halte.booking.picture.PictureProblem;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Photos of resources. */
@ApplicationScoped
public class Photos {

    private static final int MOST = 8;

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    Photos(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    /** @param url where it is; may be kept for ever, for a photo never changes */
    public record Photo(UUID photo, String url, int width, int height) {}

    /** Of a whole space, by code of the resource, oldest first. */
    public Map<String, List<Photo>> of(Space space) {
        var photos = new HashMap<String, List<Photo>>();
        database.list(
                "select p.id, p.width, p.height, r.resource from resource_photo p join resource r on r.id = p.resource_id"
                        + " where r.space_id = ? order by p.resource_id, p.added_at, p.id",
                row -> photos.computeIfAbsent(row.text("resource"), code -> new ArrayList<>())
                        .add(photo(row.text("resource"), row.uuid("id"), row.number("width"), row.number("height"))),
                space.id());
        return photos;
    }

    @Transactional
    public Photo add(Resource resource, Picture picture, Caller caller) {
        requireHost(resource, caller);
        database.list("select id from resource where id = ? for update", row -> true, resource.id());
        long there = database.first(
                        "select count(*) as n from resource_photo where resource_id = ?",
                        row -> row.big("n"),
                        resource.id())
                .orElse(0L);
        if (there >= MOST) {
            throw new Refusal(PictureProblem.TOO_MANY_PICTURES);
        }
        return database.first(
                        "insert into resource_photo (resource_id, media_type, picture, width, height, added_at)"
                                + " values (?, ?, ?, ?, ?, ?) returning id",
                        row -> photo(resource.resource(), row.uuid("id"), picture.width(), picture.height()),
                        resource.id(),
                        picture.mediaType(),
                        picture.bytes(),
                        picture.width(),
                        picture.height(),
                        clock.instant())
                .orElseThrow();
    }

    @Transactional
    public void remove(Resource resource, UUID photo, Caller caller) {
        requireHost(resource, caller);
        int gone = database.update("delete from resource_photo where id = ? and resource_id = ?", photo, resource.id());
        if (gone == 0) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }

    @Transactional
    public Optional<Picture> picture(Resource resource, UUID photo) {
        return database.first(
                "select media_type, picture, width, height from resource_photo where id = ? and resource_id = ?",
                Picture::of,
                photo,
                resource.id());
    }

    private void requireHost(Resource resource, Caller caller) {
        var space = structure.now().space(resource.spaceId());
        caller.requireHost(space.space(), space.operator());
    }

    private static Photo photo(String resource, UUID id, int width, int height) {
        return new Photo(id, "/api/resources/" + resource + "/photos/" + id, width, height);
    }
}
