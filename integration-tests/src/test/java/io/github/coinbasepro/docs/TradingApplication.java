package io.github.coinbasepro.docs;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application of which the documentation speaks.
 */
@SpringBootApplication
class TradingApplication {

}
