package io.github.coinbasepro.simulator.internal.http;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTableTests {

	private final RouteTable routes = new RouteTable(List.of(route("GET", "/profiles"),
			route("GET", "/profiles/{profile_id}"), route("POST", "/profiles/transfer"),
			route("PUT", "/profiles/{profile_id}/deactivate"), route("GET", "/products/stats"),
			route("GET", "/products/{id}/stats"), route("GET", "/{anything}/{else}/tail")));

	private static Route route(String method, String template) {
		return Route.open(method, template, (call) -> Answer.ok(template));
	}

	private @Nullable String find(String method, String path) {
		RouteTable.Match match = this.routes.find(method, path);
		return (match != null) ? match.leaf().template() + " " + match.variables() : null;
	}

	@Test
	void whatIsWrittenOutGoesBeforeAVariable() {
		assertThat(find("GET", "/products/stats")).isEqualTo("/products/stats []");
		assertThat(find("POST", "/profiles/transfer")).isEqualTo("/profiles/transfer []");
	}

	@Test
	void variableIsTakenWhereWhatIsWrittenOutLeadsNowhere() {
		assertThat(find("GET", "/profiles/transfer")).isEqualTo("/profiles/{} [transfer]");
		assertThat(find("PUT", "/profiles/transfer/deactivate")).isEqualTo("/profiles/{}/deactivate [transfer]");
		assertThat(find("GET", "/products/stats/stats")).isEqualTo("/products/{}/stats [stats]");
		assertThat(find("GET", "/products/stats/tail")).isEqualTo("/{}/{}/tail [products, stats]");
	}

	@Test
	void wrongMethodOrLengthFindsNothing() {
		assertThat(find("DELETE", "/profiles")).isNull();
		assertThat(find("GET", "/profiles/")).isEqualTo("/profiles/{} []");
		assertThat(find("GET", "/products")).isNull();
		assertThat(find("GET", "/")).isNull();
		assertThat(find("GET", "/profiles/a/b/c")).isNull();
	}

}
