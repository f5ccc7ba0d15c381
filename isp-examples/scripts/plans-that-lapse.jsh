// Which plans lapse next quarter?
//
//   isp-shell --run isp-examples/scripts/plans-that-lapse.jsh [FOLDER OR FILE [DAY]]
//
// A plan lapses when it ends and no other renews it. A plan renews it that is recorded as the one that does, signed or not;
// whether it was signed by the day is what Oregon's (8)(f) says. Missouri's guide does not ask.

var records = caseload(args.headOption().getOrElse("isp-examples/records"));
var asOf = day(args.size() > 1 ? args.get(1) : "2025-12-31");

// The quarter after the one of the day.
var first = asOf.withDayOfMonth(1).plusMonths(3 - (asOf.getMonthValue() - 1) % 3);
var last = first.plusMonths(3).minusDays(1);

record Ending(String record, Isp plan, String renewal, Option<Status> law) {}

boolean endsInQuarter(Isp plan) {
    return plan.getEndsOn().exists(end -> !end.isBefore(first) && !end.isAfter(last));
}

// The plan that renews this one; none only where the record says what there was up to the day.
String renewalOf(ServiceRecord record, Isp plan) {
    var renewing = record.getPlans().entries().find(other -> other.getRenews().contains(plan.getId()));
    var through = record.getPlans().completeThrough().orElse(record.getCompleteThrough());
    var none = through.exists(day -> !day.isBefore(asOf)) ? "none" : "not known";
    return renewing.map(Isp::getId).getOrElse(none);
}

Option<Status> signedInTime(ServiceRecord record, Isp plan) {
    return check(record, asOf)
            .find(answer -> answer.isOf("(8)(f)") && answer.subject().id().equals(plan.getId()))
            .map(answer -> answer.status());
}

Seq<Ending> endingsOf(ServiceRecord record) {
    return record.getPlans().entries()
            .filter(plan -> endsInQuarter(plan))
            .map(plan -> new Ending(
                    record.getId(), plan, renewalOf(record, plan), signedInTime(record, plan)));
}

var endings = records.flatMap(record -> endingsOf(record)).sortBy(ending -> ending.plan().getEndsOn().get());

print("Plans that end from " + first + " to " + last + ", as of " + asOf);
table(endings,
        column("last day", ending -> ending.plan().getEndsOn()),
        column("record", ending -> ending.record()),
        column("plan", ending -> ending.plan().getId()),
        column("renewed by", ending -> ending.renewal()),
        column("(8)(f)", ending -> ending.law()));
/exit
