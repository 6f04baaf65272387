package io.github.coinbasepro.guides;

import java.util.UUID;

import io.github.coinbasepro.orders.NewOrder;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Purchases {

	private final PurchaseRecords records;

	private final ApplicationEventPublisher events;

	Purchases(PurchaseRecords records, ApplicationEventPublisher events) {
		this.records = records;
		this.events = events;
	}

	@Transactional
	public UUID buy(String productId, String size, String limit) {
		NewOrder order = NewOrder.buy(productId).size(size).limit(limit);
		this.records.add(order.clientOrderId(), productId);
		this.events.publishEvent(new OrderRequested(order));
		return order.clientOrderId();
	}

}
