package io.github.coinbasepro.autoconfigure;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;

/**
 * What a source says of one client, as if it were said of all: the properties below
 * {@code coinbase.pro.clients.<name>} under the names that they have below
 * {@code coinbase.pro}. A source that can list its names is listed, since a map is bound
 * from nothing else.
 */
class OwnPropertySource implements ConfigurationPropertySource {

	private final ConfigurationPropertySource source;

	private final ConfigurationPropertyName own;

	private final ConfigurationPropertyName shared;

	private OwnPropertySource(ConfigurationPropertySource source, ConfigurationPropertyName own,
			ConfigurationPropertyName shared) {
		this.source = source;
		this.own = own;
		this.shared = shared;
	}

	/**
	 * Returns what a source says of a client.
	 * @param source the source
	 * @param own name of what is said of the client
	 * @param shared name of what is said of all
	 * @return the source of the client
	 */
	static ConfigurationPropertySource of(ConfigurationPropertySource source, ConfigurationPropertyName own,
			ConfigurationPropertyName shared) {
		return (source instanceof IterableConfigurationPropertySource iterable) ? new Listed(iterable, own, shared)
				: new OwnPropertySource(source, own, shared);
	}

	@Override
	public @Nullable ConfigurationProperty getConfigurationProperty(@Nullable ConfigurationPropertyName asked) {
		return (asked != null && this.shared.isAncestorOf(asked)) ? this.source.getConfigurationProperty(own(asked))
				: null;
	}

	@Override
	public ConfigurationPropertyState containsDescendantOf(ConfigurationPropertyName asked) {
		if (asked.equals(this.shared)) {
			return this.source.containsDescendantOf(this.own);
		}
		return this.shared.isAncestorOf(asked) ? this.source.containsDescendantOf(own(asked))
				: ConfigurationPropertyState.UNKNOWN;
	}

	private ConfigurationPropertyName own(ConfigurationPropertyName asked) {
		return this.own.append(asked.subName(this.shared.getNumberOfElements()));
	}

	/**
	 * A source that can list its names.
	 */
	private static final class Listed extends OwnPropertySource implements IterableConfigurationPropertySource {

		private final IterableConfigurationPropertySource names;

		Listed(IterableConfigurationPropertySource source, ConfigurationPropertyName own,
				ConfigurationPropertyName shared) {
			super(source, own, shared);
			this.names = source;
		}

		@Override
		public Stream<ConfigurationPropertyName> stream() {
			return this.names.stream().filter(super.own::isAncestorOf).map(this::shared);
		}

		@Override
		public ConfigurationPropertyState containsDescendantOf(ConfigurationPropertyName asked) {
			return super.containsDescendantOf(asked);
		}

		private ConfigurationPropertyName shared(ConfigurationPropertyName name) {
			return super.shared.append(name.subName(super.own.getNumberOfElements()));
		}

	}

}
