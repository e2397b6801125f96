package dev.writ.policy.rulebook.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link leads. */
public sealed interface Target {

    /**
     * A page of the same book, or a place in it.
     *
     * @param page its name, without an ending
     */
    record Here(String page, Optional<String> anchor) implements Target {
        private static final Pattern PAGE = Pattern.compile("[a-z0-9][a-z0-9.-]*");
        private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]*");

        public Here {
            checkedPage(page);
            anchor.ifPresent(Here::checkedAnchor);
        }

        /** The whole page. */
        public static Here page(String page) {
            return new Here(page, Optional.empty());
        }

        /** A place in a page. */
        public static Here at(String page, String anchor) {
            return new Here(page, Optional.of(anchor));
        }

        /** A name that is safe as that of a file, in a link and in markup, as it stands. */
        static void checkedPage(String name) {
            check(name, PAGE);
        }

        /** A name that is safe in a link and in markup, as it stands. */
        static void checkedAnchor(String name) {
            check(name, ANCHOR);
        }

        private static void check(String name, Pattern written) {
            if (!written.matcher(name).matches()) {
                throw new IllegalArgumentException("`" + name + "` is no name of a page or of a place in one");
            }
        }
    }

    /** A page of the web, as ASCII; made by {@link #web}. */
    final class Web implements Target {
        private final String url;

        private Web(String url) {
            this.url = url;
        }

        /** The address. */
        public String url() {
            return url;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Web web && web.url.equals(url);
        }

        @Override
        public int hashCode() {
            return url.hashCode();
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /**
     * The page of the web that an author names: an address of http or https with a host and without a user's name,
     * behind which another host could hide. Nothing else may be linked.
     */
    static Optional<Web> web(String written) {
        try {
            var uri = new URI(written);
            var plain = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return plain && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(new Web(uri.toASCIIString()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
