package io.github.coinbasepro.sample.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.github.coinbasepro.sample.DeskProperties;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Keeps other sites' pages away from a desk that has no login. A request must name a host
 * that is ours, which a name rebound to this machine is not, and must not be marked by
 * the browser as coming from elsewhere; only a link to the page itself may. A request
 * that changes something must also bear the page's own header, which no other site can
 * set.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StrangerFilter implements WebFilter {

	static final String OWN_HEADER = "X-Desk";

	private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

	private final List<String> hosts;

	StrangerFilter(DeskProperties properties) {
		this.hosts = properties.hosts();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (isOurHost(request) && isOurOrigin(request)
				&& (HARMLESS.contains(request.getMethod()) ? mayLook(request) : mayChange(request))) {
			return chain.filter(exchange);
		}
		exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
		return exchange.getResponse().setComplete();
	}

	private boolean isOurHost(ServerHttpRequest request) {
		String host = request.getURI().getHost();
		return host != null && this.hosts.contains(host.toLowerCase(Locale.ROOT));
	}

	private static boolean isOurOrigin(ServerHttpRequest request) {
		String origin = request.getHeaders().getFirst("Origin");
		URI uri = request.getURI();
		return origin == null || origin.equalsIgnoreCase(uri.getScheme() + "://" + uri.getRawAuthority());
	}

	private static boolean mayLook(ServerHttpRequest request) {
		String site = request.getHeaders().getFirst("Sec-Fetch-Site");
		return site == null || OWN_SITES.contains(site) || isLinkToPage(request);
	}

	private static boolean isLinkToPage(ServerHttpRequest request) {
		return "/".equals(request.getURI().getPath())
				&& "navigate".equals(request.getHeaders().getFirst("Sec-Fetch-Mode"))
				&& "document".equals(request.getHeaders().getFirst("Sec-Fetch-Dest"));
	}

	private static boolean mayChange(ServerHttpRequest request) {
		String site = request.getHeaders().getFirst("Sec-Fetch-Site");
		return request.getHeaders().containsHeader(OWN_HEADER) && (site == null || "same-origin".equals(site));
	}

}
