package az.icma.campaigns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many support a campaign.
 *
 * @param stated how many the sheets say to hold
 * @param entered how many were entered one by one
 * @param verified how many of these count: everybody once
 * @param reachable how many of them want to hear how it goes on
 * @param sheets each sheet with how many were entered of it
 */
public record SupporterFigures(int stated, int entered, int verified, int reachable, List<Sheet> sheets) {

    /** A sheet as it was handed in. */
    public record Sheet(SignatureSheet paper, int entered) {}

    static SupporterFigures of(List<SignatureSheet> papers, List<Signature> signatures) {
        Map<UUID, Long> ofSheet = signatures.stream()
                .flatMap(signature -> signature.sheetId().stream())
                .collect(Collectors.groupingBy(sheet -> sheet, Collectors.counting()));
        List<Signature> counting = signatures.stream()
                .filter(signature -> !signature.isDuplicate())
                .toList();
        return new SupporterFigures(
                papers.stream().mapToInt(SignatureSheet::statedCount).sum(),
                signatures.size(),
                counting.size(),
                (int) counting.stream().filter(Signature::mayContact).count(),
                papers.stream()
                        .map(paper -> new Sheet(
                                paper, ofSheet.getOrDefault(paper.id(), 0L).intValue()))
                        .toList());
    }
}
