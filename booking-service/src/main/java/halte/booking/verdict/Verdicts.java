package halte.booking.verdict;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.reservation.Judgement;
import halte.booking.reservation.Rules;
import halte.booking.reservation.Want;
import halte.booking.rule.MemberKind;
import halte.booking.rule.PersonFacts;
import halte.booking.rule.QuotaBook;
import halte.booking.rule.RuleBook;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges without booking. */
@ApplicationScoped
class Verdicts {

    private static final UUID SOMEBODY = new UUID(0, 0);

    private final Structure structure;
    private final Rules rules;
    private final RuleBook book;
    private final QuotaBook quotas;

    Verdicts(Structure structure, Rules rules, RuleBook book, QuotaBook quotas) {
        this.structure = structure;
        this.rules = rules;
        this.book = book;
        this.quotas = quotas;
    }

    /**
     * @param person null = somebody like the plan and member kind say
     * @param team to which whoever it is about belongs, too: what it shares is counted
     */
    record Question(
            String space,
            @Nullable String resource,
            @Nullable String kind,
            @Nullable LocalDate date,
            @Nullable Part part,
            @Nullable Slot slot,
            @Nullable UUID person,
            @Nullable String plan,
            @Nullable UUID team,
            @Nullable MemberKind memberKind) {}

    @Transactional
    public Verdict of(Question question, Caller caller, String language) {
        var space = structure.now().space(question.space());
        caller.requireHost(space.space(), space.operator());
        var imagined = imagined(question);
        var judgement = rules.examine(want(question, space, imagined));
        var standings = quotas.standings(judgement.asked(), imagined);
        var refusals = new ArrayList<>(judgement.refusals());
        refusals.addAll(standings.stream()
                .map(QuotaBook.Standings::refusal)
                .filter(Objects::nonNull)
                .toList());
        refusals.addAll(quotas.pauses(judgement.asked(), imagined));
        return verdict(judgement, refusals, standings, language);
    }

    /** Null = just as the person is known; with a team, as if they belonged to it. */
    private @Nullable PersonFacts imagined(Question question) {
        var person = question.person();
        var team = question.team();
        if (person == null) {
            return PersonFacts.imagined(question.plan(), team, question.memberKind());
        }
        return team == null ? null : book.factsOf(person).alsoIn(team);
    }

    private Want want(Question question, Space space, @Nullable PersonFacts imagined) {
        var resource = question.resource() == null || question.resource().isBlank()
                ? null
                : structure.now().resource(space, question.resource());
        return new Want(
                space,
                resource,
                question.kind(),
                question.date(),
                question.part(),
                question.slot(),
                question.person() == null ? SOMEBODY : question.person(),
                false,
                null,
                null,
                imagined);
    }

    private static Verdict verdict(
            Judgement judgement, List<Refusal> refusals, List<QuotaBook.Standings> standings, String language) {
        var asked = judgement.asked();
        var explanation = judgement.explanation();
        return new Verdict(
                refusals.isEmpty(),
                explanation.terms().asksApproval(),
                asked.space().space(),
                asked.resource().resource(),
                asked.date(),
                asked.slot().startsAt(),
                asked.slot().endsAt(),
                refusals.stream().map(refusal -> refused(refusal, language)).toList(),
                explanation.rules().stream().map(Verdict.Walked::of).toList(),
                Verdict.TermsView.of(explanation.terms()),
                standings.stream().map(Verdict.QuotaView::of).toList());
    }

    private static Verdict.Refused refused(Refusal refusal, String language) {
        var detail = refusal.detail();
        var more = refusal.extensions();
        return new Verdict.Refused(
                refusal.type().uri().getPath().replace("/problems/", ""),
                refusal.type().title().in(language),
                detail == null ? null : detail.in(language),
                more.get("rule"),
                more.get("quota"),
                more.get("used"),
                more.get("limit"),
                more.get("freesUpOn"));
    }
}
