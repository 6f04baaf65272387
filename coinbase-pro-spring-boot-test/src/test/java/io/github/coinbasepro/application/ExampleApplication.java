package io.github.coinbasepro.application;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * An application with a bot, an archive and a page.
 */
@SpringBootApplication
class ExampleApplication {

}
