/**
 * Requests and decisions as JSON and YAML. Start at {@link dev.writ.policy.json.RequestReader} and
 * {@link dev.writ.policy.json.JsonWriter}. Nothing here logs.
 */
@NullMarked
package dev.writ.policy.json;

import org.jspecify.annotations.NullMarked;
