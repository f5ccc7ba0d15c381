// How many answers depend on a reading?
//
//   isp-shell --run isp-examples/scripts/answers-that-depend-on-a-reading.jsh [FOLDER OR FILE [DAY]]
//
// Where the text of a law is open, a reading decides. Each other reading is tried by itself, on every record. An answer may
// become one of another kind, or keep its kind and get another last day.

var records = caseload(args.headOption().getOrElse("isp-examples/records"));
var asOf = day(args.size() > 1 ? args.get(1) : "2025-12-31");

record Turned(String record, Flip flip) {
    String reading() {
        return flip.read().reading() + "=" + flip.otherwise().choice();
    }

    boolean isOfAnotherKind() {
        return !flip.before().map(Finding::status).equals(flip.after().map(Finding::status));
    }
}

record ByReading(String reading, Seq<Turned> turned) {}

var answers = check(records, asOf).size();
var turned = records.flatMap(record -> flips(record, asOf).map(flip -> new Turned(record.getId(), flip)));
var byReading = turned.groupBy(one -> one.reading()).
        map(group -> new ByReading(group._1(), group._2())).
        toArray().
        sortBy(one -> one.reading());

print(answers + " answers about " + records.size() + " records, as of " + asOf);
table(byReading,
        column("reading", one -> one.reading()),
        column("answers that differ", one -> one.turned().size()),
        column("in kind", one -> one.turned().count(flip -> flip.isOfAnotherKind())),
        column("records", one -> one.turned().map(flip -> flip.record()).distinct().size()));

print("");
print("Clauses whose answers become others in kind");
table(count(turned.filter(one -> one.isOfAnotherKind()), one -> one.flip().finding().clause().paragraph()));
/exit
