package dev.writ.policy.json;

import org.jspecify.annotations.Nullable;

/** A place in a document. Its JSON pointer is built only when somebody has to be shown it. */
record Place(@Nullable Place parent, String step) {
    static final Place ROOT = new Place(null, "");

    Place key(String key) {
        return new Place(this, key);
    }

    Place index(int index) {
        return new Place(this, Integer.toString(index));
    }

    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
