// Which limitations lack consent?
//
//   isp-shell --run isp-examples/scripts/limitations-without-consent.jsh [FOLDER OR FILE [DAY]]
//
// Oregon asks for it in (3)(b), Missouri's guide in MO-28. Where consent is not recorded, or the limitations are not, it is not
// known: nobody has said that there is none.

var records = caseload(args.headOption().getOrElse("isp-examples/records"));
var asOf = day(args.size() > 1 ? args.get(1) : "2025-12-31");

var consent = check(records, asOf).
        filter(answer -> answer.isOf("(3)(b)") || answer.isOf("MO-28")).
        filter(answer -> answer.asks().contains("informed consent"));

print("Informed consent to limitations, as of " + asOf);
table(count(consent, answer -> answer.status()));

print("");
print("Without it, or not known");
table(consent.filter(answer -> answer.status() != MET && answer.status() != NOT_APPLICABLE),
        column("record", answer -> answer.record()),
        column("about", answer -> answer.subject()),
        column("clause", answer -> answer.clause().paragraph()),
        column("consent", answer -> answer.status()),
        column("why", answer -> answer.because()));
/exit
