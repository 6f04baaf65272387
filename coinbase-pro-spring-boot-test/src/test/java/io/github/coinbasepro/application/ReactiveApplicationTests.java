package io.github.coinbasepro.application;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.main.web-application-type=reactive")
class ReactiveApplicationTests extends ApplicationTests {

}
