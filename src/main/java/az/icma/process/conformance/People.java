package az.icma.process.conformance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/** Who does the work: lanes and candidates are roles, never persons; a second person can be told from the first. */
final class People implements BpmnRule {

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.all("lane").forEach(lane -> inspectLane(lane, inspection));
        model.nodes("userTask").forEach(task -> {
            inspectCandidates(task, model, inspection);
            inspectOffer(task, inspection);
            inspectSecondPerson(task, model, inspection);
        });
    }

    static Stream<String> codes(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(code -> !code.isEmpty());
    }

    static void requireRoles(String list, XmlElement element, Inspection inspection) {
        Set<String> roles = inspection.vocabulary().roles();
        codes(list)
                .filter(code -> !roles.contains(code))
                .forEach(code -> inspection.error(
                        "role.unknown",
                        element,
                        both(
                                "“" + Inspection.shortened(code) + "” rolu yoxdur.",
                                "There is no role “" + Inspection.shortened(code) + "”."),
                        both(
                                "Mövcud rollar: " + roles.stream().sorted().toList(),
                                "Roles are: " + roles.stream().sorted().toList())));
    }

    private static void inspectLane(XmlElement lane, Inspection inspection) {
        Optional<String> role = Bpmn.property(lane, "role");
        if (role.isEmpty()) {
            if (lane.child(Bpmn.MODEL, "childLaneSet").isEmpty()) {
                inspection.error(
                        "role.lane",
                        lane,
                        both("Zolaq heç bir rola aid deyil.", "The lane belongs to no role."),
                        both(
                                "“role” xassəsinə rolun kodunu və ya “external” yazın.",
                                "Write the code of a role, or “external”, into the property “role”."));
            }
        } else if (!role.get().equals("external")) {
            requireRoles(role.get(), lane, inspection);
        }
    }

    private static void inspectCandidates(XmlElement task, Bpmn model, Inspection inspection) {
        Optional<String> groups = task.attribute(Bpmn.CAMUNDA, "candidateGroups");
        Optional<String> assignee = task.attribute(Bpmn.CAMUNDA, "assignee");
        if (groups.isEmpty() && assignee.isEmpty()) {
            inspection.error(
                    "role.nobody",
                    task,
                    both("Bu addımı heç kim görə bilməyəcək.", "Nobody would see this step."),
                    both("Rol göstərin (candidateGroups).", "Name a role (candidateGroups)."));
        }
        assignee.filter(person -> !Juel.looksLikeExpression(person))
                .ifPresent(person -> inspection.error(
                        "role.fixed-person",
                        task,
                        both("Addım konkret şəxsə bağlanıb.", "The step is tied to one person."),
                        both(
                                "Rol və ya dəyişən yazın, məsələn ${lawyer}.",
                                "Write a role, or a variable such as ${lawyer}.")));
        groups.filter(list -> !Juel.looksLikeExpression(list)).ifPresent(list -> {
            requireRoles(list, task, inspection);
            laneRole(task, model)
                    .filter(role -> codes(list).noneMatch(role::equals))
                    .ifPresent(role -> inspection.warning(
                            "role.other-lane",
                            task,
                            both(
                                    "Addım “" + role + "” zolağındadır, amma başqa rola verilib.",
                                    "The step lies in the lane of “" + role + "” but goes to another role."),
                            both("Zolağı və ya rolu düzəldin.", "Correct the lane or the role.")));
        });
    }

    /** A step can be kept for the team of its case; the team alone is nobody, so a role says who of it. */
    private static void inspectOffer(XmlElement task, Inspection inspection) {
        Optional<String> offeredTo = Bpmn.property(task, "offeredTo");
        boolean hasRoles = task.attribute(Bpmn.CAMUNDA, "candidateGroups").isPresent();
        if (offeredTo.isPresent() && !(offeredTo.get().equals("team") && hasRoles)) {
            inspection.error(
                    "role.offered-to",
                    task,
                    both(
                            "Addımın kimə təklif olunduğu anlaşılmır: “" + Inspection.shortened(offeredTo.get()) + "”.",
                            "It is not clear to whom the step is offered: “" + Inspection.shortened(offeredTo.get())
                                    + "”."),
                    both(
                            "Rol göstərin (candidateGroups) və “offeredTo” xassəsinə “team” yazın və ya xassəni silin.",
                            "Name a role (candidateGroups) and write “team” into “offeredTo”, or take the property"
                                    + " away."));
        }
    }

    private static Optional<String> laneRole(XmlElement task, Bpmn model) {
        return model.all("lane")
                .filter(lane -> lane.children(Bpmn.MODEL, "flowNodeRef")
                        .anyMatch(ref -> ref.text().equals(task.id())))
                .flatMap(lane -> Bpmn.property(lane, "role").stream())
                .findFirst();
    }

    private static void inspectSecondPerson(XmlElement task, Bpmn model, Inspection inspection) {
        String first = Bpmn.property(task, "secondPersonTo").orElse("opener");
        if (first.equals("opener")) {
            return;
        }
        Optional<XmlElement> other =
                model.byId(first).filter(node -> node.name().equals("userTask"));
        if (other.isEmpty() || first.equals(task.id())) {
            inspection.error(
                    "role.second-person",
                    task,
                    both(
                            "İkinci şəxs qaydası mövcud olmayan addıma baxır: “" + Inspection.shortened(first) + "”.",
                            "The second-person rule looks at a step that does not exist: “"
                                    + Inspection.shortened(first) + "”."),
                    both(
                            "“secondPersonTo” xassəsinə “opener” və ya əvvəlki addımın adını (id) yazın.",
                            "Write “opener” or the id of an earlier user task into “secondPersonTo”."));
        } else if (other.get().parent().equals(task.parent()) && !leadsTo(other.get(), task, model)) {
            inspection.error(
                    "role.second-person-later",
                    task,
                    both(
                            "“" + first + "” bu addımdan əvvəl gəlmir.",
                            "“" + first + "” does not come before this step."),
                    both("Əvvəlki addımı göstərin.", "Name an earlier step."));
        }
    }

    private static boolean leadsTo(XmlElement from, XmlElement to, Bpmn model) {
        Deque<XmlElement> open = new ArrayDeque<>(List.of(from));
        Set<XmlElement> seen = new HashSet<>();
        while (!open.isEmpty()) {
            XmlElement node = open.pop();
            Stream.concat(Stream.of(node), model.boundaryEvents(node).stream())
                    .flatMap(start -> model.outgoing(start).stream())
                    .flatMap(flow -> flow.attribute("targetRef").stream())
                    .flatMap(target -> model.byId(target).stream())
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen.contains(to);
    }
}
