package io.github.coinbasepro.autoconfigure;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.github.coinbasepro.CoinbaseProClient;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.StringUtils;

/**
 * Registers a client for each name below {@code coinbase.pro.clients}, with the name as
 * its qualifier. The client of the application stays the one to inject without any.
 */
final class NamedClients implements ImportBeanDefinitionRegistrar {

	static final String PREFIX = "coinbase.pro.clients";

	private static final ConfigurationPropertyName CLIENTS = ConfigurationPropertyName.of(PREFIX);

	private final Environment environment;

	NamedClients(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
		for (String name : names(this.environment)) {
			if (isEnabled(this.environment, name)) {
				registry.registerBeanDefinition(beanName(name), definition(name));
			}
		}
	}

	static boolean isEnabled(Environment environment, String name) {
		return environment.getProperty(PREFIX + "." + name + ".enabled", Boolean.class, true);
	}

	private static RootBeanDefinition definition(String name) {
		RootBeanDefinition definition = new RootBeanDefinition(CoinbaseProClient.class);
		definition.setFactoryBeanName(CoinbaseProAutoConfiguration.FACTORY);
		definition.setFactoryMethodName("create");
		definition.getConstructorArgumentValues().addIndexedArgumentValue(0, name);
		definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
		definition.setFallback(true);
		definition.setDestroyMethodName("close");
		return definition;
	}

	/**
	 * Returns the names in use. The same name can be written with and without dashes,
	 * which environment variables cannot have; with dashes it reads better.
	 */
	static Collection<String> names(Environment environment) {
		Map<String, String> names = new TreeMap<>();
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			if (source instanceof IterableConfigurationPropertySource iterable) {
				addNames(iterable, names);
			}
		}
		return names.values();
	}

	private static void addNames(Iterable<ConfigurationPropertyName> properties, Map<String, String> names) {
		for (ConfigurationPropertyName property : properties) {
			if (CLIENTS.isAncestorOf(property)) {
				String name = property.getElement(CLIENTS.getNumberOfElements(), Form.DASHED);
				names.merge(name.replace("-", ""), name,
						(one, other) -> (one.length() >= other.length()) ? one : other);
			}
		}
	}

	static String beanName(String name) {
		StringBuilder beanName = new StringBuilder();
		for (String word : name.toLowerCase(Locale.ROOT).split("-")) {
			beanName.append(beanName.isEmpty() ? word : StringUtils.capitalize(word));
		}
		return beanName.append("CoinbaseProClient").toString();
	}

}
