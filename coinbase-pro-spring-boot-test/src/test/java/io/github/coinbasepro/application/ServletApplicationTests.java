package io.github.coinbasepro.application;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.main.web-application-type=servlet")
class ServletApplicationTests extends ApplicationTests {

}
