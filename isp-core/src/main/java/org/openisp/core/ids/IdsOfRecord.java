package org.openisp.core.ids;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.internal.IdSpace;

/**
 * The ids and the references of one record: which id stands twice, which reference points to nothing. A blank id is
 * another constraint's business.
 */
final class IdsOfRecord {

    /** A fault, and where: the place, the property there, and the key of what is said about it. */
    record Fault(Place at, String property, String message) {}

    static final String AGAIN = "{org.openisp.core.ids.ConsistentIds.again}";
    static final String OF_NOTHING = "{org.openisp.core.ids.ConsistentIds.ofNothing}";

    private record Reference(Place at, String property, String id, EnumSet<IdSpace> spaces) {}

    private final Map<Object, Set<String>> taken = new HashMap<>();
    private final EnumMap<IdSpace, Set<String>> known = new EnumMap<>(IdSpace.class);
    private final EnumSet<IdSpace> open = EnumSet.noneOf(IdSpace.class);
    private final List<Reference> references = new ArrayList<>();
    private final Set<Fault> faults = new LinkedHashSet<>();

    private final boolean registersAreVouchedFor;

    private IdsOfRecord(ServiceRecord record) {
        this.registersAreVouchedFor = record.getCompleteThrough().isDefined();
    }

    /** Every fault of the record. */
    static Set<Fault> faultsOf(ServiceRecord record) {
        IdsOfRecord ids = new IdsOfRecord(record);
        RecordWalk.record(record, Place.root(ids));
        ids.findDangling();
        return ids.faults;
    }

    /** Whether somebody says how far the register is complete. */
    boolean isVouchedFor(Register<?> register) {
        return registersAreVouchedFor || register.completeThrough().isDefined();
    }

    Set<String> taken(Object rivals) {
        return taken.computeIfAbsent(rivals, r -> new HashSet<>());
    }

    void declare(IdSpace space, String id) {
        known.computeIfAbsent(space, s -> new HashSet<>()).add(id);
    }

    void leaveOpen(IdSpace... spaces) {
        open.addAll(List.of(spaces));
    }

    void again(Place at) {
        faults.add(new Fault(at, "id", AGAIN));
    }

    void refer(Place at, String property, String id, EnumSet<IdSpace> spaces) {
        if (id.isBlank()) {
            return;
        }
        references.add(new Reference(at, property, id, spaces));
    }

    private void findDangling() {
        for (Reference reference : references) {
            boolean canBe = reference.spaces.stream()
                    .anyMatch(space -> open.contains(space)
                            || known.getOrDefault(space, Set.of()).contains(reference.id));
            if (!canBe) {
                faults.add(new Fault(reference.at, reference.property, OF_NOTHING));
            }
        }
    }
}
