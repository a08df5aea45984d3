package az.icma.process.conformance;

import az.icma.process.Finding.Text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static az.icma.process.conformance.Inspection.both;

/** Timers that can be read, that end, and that take legal periods from the deadline rules. */
final class Timers implements BpmnRule {

    private static final Pattern CYCLE = Pattern.compile("R(\\d{0,4})/(P[^/]+)");
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.all("timerEventDefinition").forEach(timer -> {
            XmlElement event = timer.parent().orElse(timer);
            timer.children().stream()
                    .filter(when -> when.name().startsWith("time"))
                    .forEach(when -> inspect(event, when, inspection));
            if (timer.children().stream().noneMatch(when -> when.name().startsWith("time"))) {
                unreadable(event, "", inspection);
            }
        });
    }

    private static void inspect(XmlElement event, XmlElement when, Inspection inspection) {
        String text = when.text();
        if (Juel.looksLikeExpression(text)) {
            if (Bpmn.startsProcess(event)) {
                inspection.error(
                        "timer.start-expression",
                        event,
                        both(
                                "Prosesi başladan taymerdə ifadə ola bilməz: o, model yüklənərkən icra olunur.",
                                "A timer that starts a process may hold no expression: it would run while the model is published."),
                        both("Sabit dəyər yazın, məsələn R12/P1M.", "Write a fixed value, for example R12/P1M."));
            }
            return;
        }
        switch (when.name()) {
            case "timeDate" -> inspectDate(event, text, inspection);
            case "timeDuration" -> inspectDuration(event, text, inspection);
            default -> inspectCycle(event, text, inspection);
        }
    }

    private static void inspectDate(XmlElement event, String text, Inspection inspection) {
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeException wrong) {
            unreadable(event, text, inspection);
        }
    }

    private static void inspectDuration(XmlElement event, String text, Inspection inspection) {
        if (shortestOf(text) == null) {
            unreadable(event, text, inspection);
        } else {
            inspection.warning(
                    "timer.literal-period",
                    event,
                    both(
                            "Müddət modeldə rəqəmlə yazılıb: " + Inspection.shortened(text),
                            "The period is written as a number in the model: " + Inspection.shortened(text)),
                    both(
                            "Qanun müddətlərini qaydalardan götürün: ${deadlines.lapse('VMH-10.1', registeredOn)}",
                            "Take legal periods from the rules: ${deadlines.lapse('VMH-10.1', registeredOn)}"));
        }
    }

    private static void inspectCycle(XmlElement event, String text, Inspection inspection) {
        Matcher cycle = CYCLE.matcher(text);
        Duration period = cycle.matches() ? shortestOf(cycle.group(2)) : null;
        if (period == null) {
            unreadable(event, text, inspection);
            return;
        }
        if (period.compareTo(SHORTEST) < 0) {
            inspection.error(
                    "load.timer-too-often",
                    event,
                    both("Taymer çox tez-tez işləyir: " + text, "The timer fires too often: " + text),
                    both("Ən azı 5 dəqiqə (PT5M).", "At least 5 minutes (PT5M)."));
        }
        if (cycle.group(1).isEmpty() && Bpmn.startsProcess(event)) {
            inspection.error(
                    "load.timer-endless",
                    event,
                    both("Taymer sonsuz sayda proses başladacaq.", "The timer would start processes for ever."),
                    both(
                            "Təkrar sayını yazın, məsələn R12/P1M.",
                            "Write the number of repetitions, for example R12/P1M."));
        }
    }

    /** The length of an ISO period, a month counted as 28 days; null if it cannot be read. */
    private static Duration shortestOf(String text) {
        try {
            int time = text.indexOf('T');
            Period days = Period.parse(time < 0 ? text : time == 1 ? "P0D" : text.substring(0, time));
            Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
            Duration whole = hours.plusDays(days.toTotalMonths() * 28 + days.getDays());
            return whole.isNegative() || whole.isZero() ? null : whole;
        } catch (DateTimeException | ArithmeticException wrong) {
            return null;
        }
    }

    private static void unreadable(XmlElement event, String text, Inspection inspection) {
        Text remedy = both(
                "İfadə və ya ISO 8601 yazın: 2026-03-01T00:00:00+04:00, PT24H, R3/P14D.",
                "Write an expression or ISO 8601: 2026-03-01T00:00:00+04:00, PT24H, R3/P14D.");
        inspection.error(
                "timer.unreadable",
                event,
                both(
                        "Taymer oxunmur: “" + Inspection.shortened(text) + "”.",
                        "The timer cannot be read: “" + Inspection.shortened(text) + "”."),
                remedy);
    }
}
