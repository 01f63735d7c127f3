package halte.booking.picture;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Why a picture is not taken. */
public enum PictureProblem implements ProblemType {
    PICTURE_NOT_READABLE(
            422,
            Text.of(
                    "Cette image ne peut pas être lue",
                    "Deze afbeelding kan niet worden gelezen",
                    "Dieses Bild kann nicht gelesen werden",
                    "This picture cannot be read")),
    PICTURE_TOO_LARGE(
            413,
            Text.of(
                    "Cette image est trop grande",
                    "Deze afbeelding is te groot",
                    "Dieses Bild ist zu groß",
                    "This picture is too large")),
    TOO_MANY_PICTURES(
            422,
            Text.of(
                    "Il y a déjà assez de photos",
                    "Er zijn al genoeg foto’s",
                    "Es gibt schon genug Fotos",
                    "There are enough photos already"));

    private final int status;
    private final Text title;

    PictureProblem(int status, Text title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
