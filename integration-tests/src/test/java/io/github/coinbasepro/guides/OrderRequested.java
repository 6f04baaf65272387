package io.github.coinbasepro.guides;

import io.github.coinbasepro.orders.NewOrder;

record OrderRequested(NewOrder order) {

}
