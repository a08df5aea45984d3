package az.icma.casefile;

/** The prefix of a gap-free series of registry numbers that starts anew every year: {@code HY-2026-0042}. */
public record NumberSeries(String prefix) {

    String number(int year, int position) {
        return "%s-%d-%04d".formatted(prefix, year, position);
    }
}
