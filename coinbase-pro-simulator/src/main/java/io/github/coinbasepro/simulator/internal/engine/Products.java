package io.github.coinbasepro.simulator.internal.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is traded.
 */
final class Products {

	private final Map<String, ProductState> products = new LinkedHashMap<>();

	Products(List<Product> products) {
		products.forEach((product) -> this.products.put(product.id(), new ProductState(product)));
	}

	@Nullable ProductState find(String id) {
		return this.products.get(id);
	}

	ProductState get(String id) {
		ProductState state = find(id);
		if (state == null) {
			throw RefusedException.notFound("NotFound");
		}
		return state;
	}

	int remembered() {
		return this.products.values().stream().mapToInt((state) -> state.tape().size()).sum();
	}

	List<Product> all() {
		return this.products.values().stream().map(ProductState::product).toList();
	}

}
