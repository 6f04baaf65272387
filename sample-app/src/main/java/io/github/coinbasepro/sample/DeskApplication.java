package io.github.coinbasepro.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * A trading desk in the browser. It runs on a simulated exchange unless told otherwise.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DeskApplication {

	/**
	 * Creates the application.
	 */
	public DeskApplication() {
	}

	/**
	 * Opens the desk.
	 * @param args command line arguments, such as {@code --desk.exchange=sandbox}
	 */
	public static void main(String[] args) {
		SpringApplication.run(DeskApplication.class, args);
	}

}
