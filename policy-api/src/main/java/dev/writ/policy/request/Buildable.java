package dev.writ.policy.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.ConcreteSettersForOptionalMode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a record a builder and withers whose defaults are those of an absent part. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        useImmutableCollections = true,
                        addConcreteSettersForOptional = ConcreteSettersForOptionalMode.ENABLED))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Buildable {}
