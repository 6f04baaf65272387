package io.github.coinbasepro.internal.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the mix-in by which the client's own mapper reads and writes a type. The mapper
 * of an application does not know it, so it sees the components by their own names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireFormat {

	/**
	 * The mix-in.
	 */
	Class<?> value();

}
