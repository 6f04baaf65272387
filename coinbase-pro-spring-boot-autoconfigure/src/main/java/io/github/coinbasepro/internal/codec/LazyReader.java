package io.github.coinbasepro.internal.codec;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

/**
 * A reader that is made by the first answer, so that an application which starts does not
 * wait for it. Threads that come at once may make it twice, and none waits.
 */
final class LazyReader implements Supplier<ObjectReader> {

	private final Supplier<ObjectReader> maker;

	private volatile @Nullable ObjectReader made;

	LazyReader(Supplier<ObjectReader> maker) {
		this.maker = maker;
	}

	@Override
	public ObjectReader get() {
		ObjectReader reader = this.made;
		if (reader == null) {
			reader = this.maker.get();
			this.made = reader;
		}
		return reader;
	}

}
