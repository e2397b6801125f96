package dev.writ.policy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the polarity of a fact of a request that may be unknown. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Reads {
    Polarity value();

    /** The answer that helps the requester, where it is asked for. */
    String helpful() default "YES";
}
