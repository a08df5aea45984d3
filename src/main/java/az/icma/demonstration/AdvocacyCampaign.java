package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a community asks of an authority: a line of {@code campaigns.csv}.
 *
 * @param daysAgo working days before today on which it was proposed
 * @param by who proposed it: a coordinator for the organisation, the campaign manager for ourselves
 * @param organisation index of the place whose organisation carries it
 * @param place index of the place of the mission
 * @param people about how many it touches
 */
record AdvocacyCampaign(
        int daysAgo,
        Player by,
        int organisation,
        int place,
        String village,
        String theme,
        String topic,
        String authority,
        Course course,
        int people,
        String problem,
        String evidence,
        String demand,
        String measure) {

    private static final int LANKARAN = 4;

    /** How far it came. */
    enum Course {
        /** The promise was kept. */
        KEPT,
        /** It was not; a letter brought only words, and a member goes to law. */
        BROKEN,
        /** A refusal, then a petition and the media, then a part of what was asked. */
        REFUSED,
        /** Too few wanted it. */
        POSTPONED,
        /** A refusal; a member goes to law, and another demand is pressed. */
        LEGAL_AID,
        /** No answer; the letter goes up. */
        SILENT,
        /** Signatures are collected. */
        PETITION,
        /** The promised day is ahead. */
        PROMISED,
        /** One letter to three authorities; one has answered. */
        WAITING,
        /** The plan waits for its approval. */
        PLANNING,
        /** The community is heard. */
        CONSULTING
    }

    /** All of them, the oldest first. */
    static List<AdvocacyCampaign> all() {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(AdvocacyCampaign.class.getResourceAsStream("campaigns.csv")),
                        StandardCharsets.UTF_8))) {
            return lines.stream().map(AdvocacyCampaign::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AdvocacyCampaign of(NamedCsvRecord line) {
        return new AdvocacyCampaign(
                Integer.parseInt(line.getField("days_ago")),
                Player.valueOf(line.getField("by")),
                Integer.parseInt(line.getField("organisation")),
                Integer.parseInt(line.getField("place")),
                line.getField("village"),
                line.getField("theme"),
                line.getField("topic"),
                line.getField("authority"),
                Course.valueOf(line.getField("course")),
                Integer.parseInt(line.getField("people")),
                line.getField("problem"),
                line.getField("evidence"),
                line.getField("demand"),
                line.getField("measure"));
    }

    String name() {
        return "campaign-" + daysAgo;
    }

    String district() {
        return Community.place(place).district();
    }

    /** Who keeps contact with its community. */
    Player coordinator() {
        return place == LANKARAN ? Player.KONUL : Player.LALE;
    }
}
