import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the tests notice a changed line: {@code java .ci/Mutation.java [GROUP...]}, in the root of the project, after
 * {@code mvn -P mutation test-compile}. Each group of classes in {@code .ci/mutation.tsv} is mutated by PIT and held against the
 * tests beside it there. What survives is in {@code target/mutation/survivors.tsv}; a survivor that
 * {@code .ci/mutation-equivalents.tsv} lists with a reason changes nothing that a test could see: it is known by its class,
 * the change and the text of its line. {@code -Dmutation.threads=1} leaves a processor free.
 */
final class Mutation {

    private static final Path TABLE = Path.of(".ci/mutation.tsv");
    private static final Path EQUIVALENTS = Path.of(".ci/mutation-equivalents.tsv");
    private static final Path OUT = Path.of("target/mutation");
    private static final Map<String, Integer> AT_LEAST = Map.of("isp-core", 85, "isp-rules", 90);
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    /** Tests that reach everything and take long: PIT would run them before each class. */
    private static final String TOO_SLOW = "*ArchitectureTest,*ClauseFactsTest,*GuideLaws,"
            + "*GuideStatusesTest,*ReaderLimitsTest,*S03LimitationLaws,*S09LimitsLaws,"
            + "*ProvidersTest,*ServicesTest,*SchemaLaws";

    private static final Pattern MUTATION = Pattern.compile(
            "<mutation detected='\\w+' status='(\\w+)'.*?<sourceFile>(.*?)</sourceFile><mutatedClass>(.*?)</mutatedClass>"
                    + "<mutatedMethod>(.*?)</mutatedMethod>"
                    + ".*?<lineNumber>(\\d+)</lineNumber>.*?<description>(.*?)</description></mutation>");

    private record Group(String name, String module, String classes, String tests) {}

    /** One changed line; {@code text} is how it reads in the source, which stays when its number moves. */
    private record Survivor(String type, String line, String what, String text) {

        private String key() {
            return type + "\t" + what + "\t" + text;
        }
    }

    private Mutation() {}

    public static void main(String[] asked) throws IOException, InterruptedException {
        Map<String, int[]> byModule = new TreeMap<>();
        Set<String> equivalents = equivalents();
        List<String> survivors = new ArrayList<>();
        Set<String> names = new TreeSet<>(Arrays.asList(asked));
        for (Group group : groups()) {
            if (!names.isEmpty() && !names.contains(group.name())) {
                continue;
            }
            long began = System.nanoTime();
            int[] counts = new int[3]; // noticed, equivalent, all
            for (Matcher mutation = MUTATION.matcher(mutated(group)); mutation.find(); counts[2]++) {
                if (NOTICED.contains(mutation.group(1))) {
                    counts[0]++;
                    continue;
                }
                Survivor one = survivor(group, mutation);
                if (equivalents.contains(one.key())) {
                    counts[1]++;
                } else {
                    survivors.add(String.join("\t", group.name(), one.type(), one.line(), mutation.group(1), one.what(), one.text()));
                }
            }
            tell(group.name(), counts, (System.nanoTime() - began) / 1_000_000_000);
            int[] sum = byModule.computeIfAbsent(group.module(), module -> new int[3]);
            Arrays.setAll(sum, i -> sum[i] + counts[i]);
        }
        Files.write(OUT.resolve("survivors.tsv"), survivors);
        boolean enough = true;
        for (Map.Entry<String, int[]> module : byModule.entrySet()) {
            tell(module.getKey(), module.getValue(), 0);
            int[] counts = module.getValue();
            enough &= 100.0 * counts[0] >= AT_LEAST.get(module.getKey()) * (counts[2] - counts[1]);
        }
        System.exit(enough ? 0 : 1);
    }

    private static Survivor survivor(Group group, Matcher mutation) throws IOException {
        String type = mutation.group(3);
        Path source = Path.of(group.module(), "src/main/java", type.substring(0, type.lastIndexOf('.')).replace('.', '/'))
                .resolve(mutation.group(2));
        int line = Integer.parseInt(mutation.group(5));
        return new Survivor(
                type.substring(type.lastIndexOf('.') + 1),
                mutation.group(5),
                mutation.group(6).replaceAll("&\\w+;|&#\\d+;", "").replaceFirst(" for [\\w./$]+::.*", "").replaceFirst("[\\w./$]+::", ""),
                line == 0 ? "" : Files.readAllLines(source).get(line - 1).strip());
    }

    private static void tell(String name, int[] counts, long seconds) {
        int asked = counts[2] - counts[1];
        System.out.printf(
                Locale.ROOT,
                "%-24s %5d of %5d noticed, %5.1f %%%s%s%n",
                name,
                counts[0],
                asked,
                100.0 * counts[0] / Math.max(1, asked),
                counts[1] == 0 ? "" : ", " + counts[1] + " that change nothing",
                seconds == 0 ? "" : "  (" + seconds + " s)");
    }

    private static List<Group> groups() throws IOException {
        Map<String, String> packages = new TreeMap<>();
        List<Group> groups = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#")) {
                continue;
            }
            if (cells.length == 2) {
                packages.put(cells[0], cells[1]);
            } else {
                groups.add(new Group(cells[0], cells[1], named(cells[2], packages), named(cells[3], packages)));
            }
        }
        return groups;
    }

    /** {@code O.S02*} in full; and the classes inside of each, and those that lambdas make. */
    private static String named(String globs, Map<String, String> packages) {
        return Arrays.stream(globs.split(" ", -1))
                .map(glob -> packages.get(glob.substring(0, glob.indexOf('.'))) + glob.substring(glob.indexOf('.')))
                .flatMap(glob -> glob.endsWith("*") ? Stream.of(glob) : Stream.of(glob, glob + "$*"))
                .collect(Collectors.joining(","));
    }

    private static Set<String> equivalents() throws IOException {
        return Files.readAllLines(EQUIVALENTS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .collect(Collectors.toSet());
    }

    /** What PIT wrote of the group, as XML. */
    private static String mutated(Group group) throws IOException, InterruptedException {
        Path module = Path.of(group.module()).toAbsolutePath();
        Path out = OUT.resolve(group.name()).toAbsolutePath();
        Files.createDirectories(out);
        Files.deleteIfExists(out.resolve("mutations.xml"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                module.resolve("target/classes") + ":" + module.resolve("target/test-classes") + ":"
                        + Files.readString(module.resolve("target/mutation-classpath.txt")).strip(),
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                // The code of rules is called by what static fields hold: PIT would take it for code of initializers.
                "--features=-FSTATI",
                "--excludedMethods=<clinit>",
                "--excludedClasses=*.Immutable*,*.With*",
                "--targetClasses=" + group.classes(),
                "--targetTests=" + group.tests(),
                "--excludedTestClasses=" + TOO_SLOW,
                "--mutableCodePaths=" + module.resolve("target/classes"),
                "--sourceDirs=" + module.resolve("src/main/java"),
                "--reportDir=" + out,
                "--outputFormats=XML",
                "--timestampedReports=false",
                "--failWhenNoMutations=false",
                "--threads=" + Integer.getInteger("mutation.threads", 2),
                "--timeoutConst=6000",
                "--timeoutFactor=3",
                // Few tries: what only the three hundredth case finds, a worked date should have found.
                "--jvmArgs=-Djqwik.tries.default=10,-Djqwik.database=,-Xmx1g,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC"));
        Process pit = new ProcessBuilder(command)
                .directory(module.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("log.txt").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(pit::destroy));
        if (pit.waitFor() != 0 || !Files.exists(out.resolve("mutations.xml"))) {
            PrintStream err = System.err;
            err.println(group.name() + ": PIT failed; see " + out.resolve("log.txt"));
            System.exit(2);
        }
        return Files.readString(out.resolve("mutations.xml"));
    }
}
