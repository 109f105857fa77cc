package org.yichuang.identity.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to somebody who must first choose a password or set up a second factor; nothing else is. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface WhileLimited { }
