package halte.gateway.web.house;

import java.util.List;

/** When the house is open: every week, on certain days, and who opens. */
record HoursView(
        String slug,
        String name,
        List<Weekday> week,
        List<Yearly> closures,
        boolean exceptionsKnown,
        List<Exceptional> exceptions,
        int year,
        List<Integer> years,
        boolean holidaysKnown,
        List<Holiday> holidays,
        boolean rotaKnown,
        List<Duty> rota,
        List<Choice> volunteers,
        List<Text> reasons,
        List<SpanFields> spanFields,
        String today,
        Form form,
        String done) {

    /** @param spans empty when closed */
    record Weekday(String name, List<Span> spans) {}

    /** The fields of one stretch of other hours. */
    record SpanFields(int number, String from, String to, boolean isBadge) {}

    record Span(String hours, String state, boolean isHosted) {}

    record Yearly(String when, String reason, boolean forVisitors) {}

    record Exceptional(String date, String when, String what, String reason, boolean isClosed, boolean forVisitors) {}

    /** @param state {@code KEPT} closed everywhere, {@code CLOSED} closed here, {@code OTHER} another exception, {@code OPEN} not yet decided */
    record Holiday(String date, String when, String name, String state) {}

    /** @param css colour of the state */
    record Duty(
            String id,
            String when,
            String hours,
            String who,
            String state,
            String css,
            String note,
            boolean canConfirm,
            boolean canWithdraw) {}
}
