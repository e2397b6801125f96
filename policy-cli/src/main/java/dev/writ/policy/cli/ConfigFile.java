package dev.writ.policy.cli;

import dev.writ.policy.Country;
import dev.writ.policy.Entities;
import dev.writ.policy.EntityName;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.CountryText;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.yaml.ClosedMapping;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the entities that serve requests. What the file does not say of an entity's zone and languages is taken from the
 * plain profile of its country.
 */
final class ConfigFile {
    private static final List<String> KEYS = List.of("serving", "entities");
    private static final List<String> ENTITY =
            List.of("country", "names", "zone", "languages", "usersPerCountry", "house");
    private static final List<String> NAME = List.of("name", "from", "until");

    private final Problems problems;

    private ConfigFile(Problems problems) {
        this.problems = problems;
    }

    static Entities read(Path file) {
        return PlainFile.read(file, (tree, problems) -> new ConfigFile(problems).entities(tree));
    }

    private Entities entities(Tree.Mapping tree) {
        var file = new ClosedMapping(tree, "a configuration", KEYS, problems);
        var profiles = mappings(file, "entities").stream()
                .flatMap(entity -> profile(entity).stream())
                .toList();
        var serving = file.text("serving").flatMap(this::country);
        return problems.attempt(() -> unique(tree, profiles, serving)).orElse(Entities.plain());
    }

    private static Entities unique(Tree.Mapping tree, List<EntityProfile> profiles, Optional<Country> serving) {
        try {
            return new Entities(profiles, serving);
        } catch (IllegalArgumentException e) {
            throw new Refused(ProblemCode.SHAPE, tree.place(), String.valueOf(e.getMessage()));
        }
    }

    private Optional<EntityProfile> profile(Tree.Mapping tree) {
        var entity = new ClosedMapping(tree, "an entity", ENTITY, problems);
        return entity.required("country").flatMap(this::country).map(country -> {
            var plain = EntityProfile.plain(country);
            var languages = entity.texts("languages").stream().map(Cell::text).toList();
            return new EntityProfile(
                    country,
                    mappings(entity, "names").stream()
                            .flatMap(name -> name(name).stream())
                            .toList(),
                    entity.text("zone").flatMap(this::zone).or(plain::zone),
                    entity.has("languages") ? languages : plain.languages(),
                    users(entity),
                    entity.text("house").map(Cell::text));
        });
    }

    private Optional<EntityName> name(Tree.Mapping tree) {
        var name = new ClosedMapping(tree, "a name", NAME, problems);
        return name.required("name").map(cell -> new EntityName(cell.text(), name.date("from"), name.date("until")));
    }

    private Map<Country, Long> users(ClosedMapping entity) {
        var users = new HashMap<Country, Long>();
        entity.mapping("usersPerCountry")
                .ifPresent(tree -> tree.entries().forEach((code, number) -> {
                    var country = problems.attempt(
                            () -> CountryText.read(code, tree.keys().getOrDefault(code, tree.place())));
                    if (number instanceof Tree.Amount amount && amount.value().signum() >= 0) {
                        country.ifPresent(of -> users.put(of, amount.value().longValue()));
                    } else {
                        problems.add(ProblemCode.SHAPE, number.place(), "expected a number of users");
                    }
                }));
        return users;
    }

    private List<Tree.Mapping> mappings(ClosedMapping of, String key) {
        var all = of.list(key);
        all.stream()
                .filter(tree -> !(tree instanceof Tree.Mapping))
                .forEach(tree -> problems.add(ProblemCode.SHAPE, tree.place(), "expected keys and values"));
        return all.stream()
                .filter(Tree.Mapping.class::isInstance)
                .map(Tree.Mapping.class::cast)
                .toList();
    }

    private Optional<Country> country(Cell cell) {
        return problems.attempt(() -> CountryText.read(cell.text(), cell.place()));
    }

    private Optional<ZoneId> zone(Cell cell) {
        try {
            return Optional.of(ZoneId.of(cell.text()));
        } catch (DateTimeException e) {
            problems.add(
                    ProblemCode.SHAPE,
                    cell.place(),
                    "`" + cell.text() + "` is no time zone; write an IANA name such as `Europe/Berlin`");
            return Optional.empty();
        }
    }
}
