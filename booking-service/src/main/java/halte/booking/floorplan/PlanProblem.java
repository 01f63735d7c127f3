package halte.booking.floorplan;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Why a drawing is not saved. */
enum PlanProblem implements ProblemType {
    PLAN_CHANGED(
            409,
            Text.of(
                    "Quelqu’un d’autre a enregistré ce plan entre-temps",
                    "Iemand anders heeft dit plan intussen bewaard",
                    "Jemand anders hat diesen Plan inzwischen gespeichert",
                    "Somebody else saved this plan in the meantime")),
    PLAN_IMPOSSIBLE(
            422,
            Text.of(
                    "Ce plan ne tient pas debout",
                    "Dit plan klopt niet",
                    "Dieser Plan ist nicht möglich",
                    "This plan is not possible"));

    private final int status;
    private final Text title;

    PlanProblem(int status, Text title) {
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
