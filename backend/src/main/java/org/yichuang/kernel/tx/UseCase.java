package org.yichuang.kernel.tx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service whose public methods are use cases: one transaction each, begun again from its start when the database
 * reports a deadlock, a lock timeout or a serialisation failure.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Retried
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase { }
