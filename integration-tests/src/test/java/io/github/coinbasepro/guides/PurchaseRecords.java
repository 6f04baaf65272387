package io.github.coinbasepro.guides;

import java.util.List;
import java.util.UUID;

interface PurchaseRecords {

	void add(UUID clientOrderId, String productId);

	void settle(UUID clientOrderId, String outcome);

	List<UUID> open();

}
