package dev.writ.policy.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small pack in a temporary folder, in which a test changes one thing. */
public final class PackOnDisk {
    public static final String MANIFEST = """
        id: us
        title: United States
        kind: regime
        country: US
        reviewedBy: writ
        reviewedUntil: 2027-06-30
        """;
    public static final String RULES = """
        package us

        rule "us.content"
            @Source( "us-code-18/2702.a" )
        when
            Requester( country == "US", authority == true )
            $item : Item( category == CONTENT_PRIVATE )
        then
            require( $item, SEARCH_WARRANT );
        end
        """;
    public static final String NOTES = """
        rules:
          us.content:
            title: Content needs a warrant
            reason: Stored content is protected like a letter.
        scenarios:
          - name: a letter is not enough
            given: { kind: LEGAL }
            expect: { outcome: CLARIFY }
            stands: [us.content]
          - name: billing records are no content
            given: { kind: LEGAL }
            silent: [us.content]
        """;
    public static final String SOURCE = """
        title: United States Code, Title 18
        url: https://law.example/18
        provisions:
          2702.a:
            cite: 18 U.S.C. 2702(a)
            heading: What providers may not disclose
            from: 1986-10-21
            status: seen
            reviewedBy: writ
            reviewedOn: 2026-11-22
        """;

    private final Path folder;

    private PackOnDisk(Path folder) {
        this.folder = folder;
    }

    /** A pack without a problem. */
    public static PackOnDisk in(Path parent) {
        return new PackOnDisk(parent.resolve("us"))
                .with("pack.yaml", MANIFEST)
                .with("content.drl", RULES)
                .with("content.yaml", NOTES)
                .with("sources/us-code-18.yaml", SOURCE);
    }

    /** A folder without a file. */
    public static PackOnDisk empty(Path parent, String id) {
        return new PackOnDisk(parent.resolve(id));
    }

    public PackOnDisk with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackOnDisk without(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Reading read() {
        return PackReader.read(folder);
    }

    /** The problems, as an author sees them. */
    public List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }
}
