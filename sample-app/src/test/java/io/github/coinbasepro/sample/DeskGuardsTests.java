package io.github.coinbasepro.sample;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the desk as it is started has its guards on. Tests of the desk widen them.
 */
class DeskGuardsTests {

	@Test
	void theDeskRefusesOrdersThatAreTooLargeOrTooFarFromTheMarket() throws IOException {
		PropertySource<?> properties = new YamlPropertySourceLoader()
			.load("desk", new FileSystemResource("src/main/resources/application.yml"))
			.get(0);
		assertThat(properties.getProperty("coinbase.pro.orders.max-value.USD")).isEqualTo(250000);
		assertThat(properties.getProperty("coinbase.pro.orders.max-deviation")).isEqualTo(20);
	}

}
