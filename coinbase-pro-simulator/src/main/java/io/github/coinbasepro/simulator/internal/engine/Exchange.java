package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An exchange: products, participants, and one lock around all of them. Every answer is a
 * snapshot.
 */
public final class Exchange {

	private final Timeline timeline;

	private final Fees fees;

	private final Products products;

	private final Profiles profiles;

	private final Settlement settlement;

	private final OrderDesk desk;

	private final Treasury treasury;

	/**
	 * Open an exchange.
	 * @param clock its time
	 * @param ids where its ids come from
	 * @param fees what it takes of a trade
	 * @param currencies currencies in which every profile has an account
	 * @param products what is traded
	 */
	public Exchange(InstantSource clock, Ids ids, FeeSchedule fees, List<String> currencies, List<Product> products) {
		this.timeline = new Timeline(clock);
		this.fees = new Fees(fees);
		this.profiles = new Profiles(ids, currencies);
		this.products = new Products(products);
		Profile house = this.profiles.open(ids.nextUserId(), Map.of(), 0, this.timeline.instant());
		this.settlement = new Settlement(this.fees, house, this.products);
		this.desk = new OrderDesk(this.products, this.fees, ids, this.timeline,
				new Matching(this.settlement, this.timeline));
		this.treasury = new Treasury(new Clerk(this, ids), this.profiles, house.id());
	}

	/**
	 * Look at the time of the exchange, and have things happen in it.
	 * @return the timeline
	 */
	public Timeline timeline() {
		return this.timeline;
	}

	/**
	 * Who moves money other than by trades, and does everything else in its turn.
	 * @return the treasury
	 */
	public Treasury treasury() {
		return this.treasury;
	}

	/**
	 * Let happen what is due, as every call does before anything else.
	 */
	public synchronized void catchUp() {
		this.timeline.catchUp();
	}

	/**
	 * Have a listener told of every trade.
	 * @param listener the listener
	 */
	public void listen(TradeListener listener) {
		this.settlement.listen(listener);
	}

	/**
	 * Let someone in.
	 * @param balances what the new profile's accounts contain
	 * @param memory how many done orders and how many fills are remembered
	 * @return id of the profile
	 */
	public synchronized UUID openProfile(Map<String, BigDecimal> balances, int memory) {
		return this.treasury.openProfile(this.treasury.clerk().nextUserId(), balances, memory);
	}

	/**
	 * Place an order. It is matched at once, but the answer shows it before.
	 * @param profileId profile that places it
	 * @param request its terms
	 * @return the pending order
	 * @throws RefusedException if it breaks a rule
	 */
	public synchronized OrderSnapshot place(UUID profileId, OrderRequest request) {
		this.timeline.catchUp();
		return this.desk.place(this.profiles.get(profileId), request);
	}

	/**
	 * Cancel an order.
	 * @param profileId profile that owns it
	 * @param reference the order
	 * @param productId product it must be of, if that matters
	 * @throws RefusedException if there is no such order or it is done
	 */
	public synchronized void cancel(UUID profileId, OrderReference reference, @Nullable String productId) {
		this.timeline.catchUp();
		this.desk.cancel(this.profiles.get(profileId), reference, productId);
	}

	/**
	 * Cancel all orders but those that wait for their stop, which the exchange leaves
	 * alone.
	 * @param profileId profile that owns them
	 * @param productId product they are of, or all products
	 * @return ids of the orders, newest first
	 */
	public synchronized List<UUID> cancelAll(UUID profileId, @Nullable String productId) {
		this.timeline.catchUp();
		return this.desk.cancelAll(this.profiles.get(profileId), productId);
	}

	/**
	 * Look at an order.
	 * @param profileId profile that owns it
	 * @param reference the order
	 * @return the order
	 * @throws RefusedException if there is no such order
	 */
	public synchronized OrderSnapshot order(UUID profileId, OrderReference reference) {
		this.timeline.catchUp();
		Order order = reference.in(this.profiles.get(profileId));
		if (order == null) {
			throw RefusedException.notFound("NotFound");
		}
		return order.snapshot();
	}

	/**
	 * Look at orders, newest first.
	 * @param profileId profile that owns them
	 * @param statuses where they are in their lives
	 * @param productId product they are of, or all products
	 * @param slice which of them, by time of creation
	 * @return orders
	 */
	public synchronized List<OrderSnapshot> orders(UUID profileId, Set<OrderStatus> statuses,
			@Nullable String productId, Slice<Instant> slice) {
		return orders(profileId, OrderQuery.newestFirst(statuses, productId, slice));
	}

	/**
	 * Look at orders.
	 * @param profileId profile that owns them
	 * @param query the query, and how to list them
	 * @return orders
	 * @throws RefusedException if a cursor of the query is none
	 */
	public synchronized List<OrderSnapshot> orders(UUID profileId, OrderQuery query) {
		this.timeline.catchUp();
		return new OrderList(this.profiles.get(profileId), query).snapshots();
	}

	/**
	 * Look at fills, newest first.
	 * @param profileId profile that owns them
	 * @param orderId order they are of, or all orders
	 * @param productId product they are of, or all products
	 * @param slice which of them, by number of the trade
	 * @return fills
	 */
	public synchronized List<Fill> fills(UUID profileId, @Nullable UUID orderId, @Nullable String productId,
			Slice<Long> slice) {
		return fills(profileId, new FillQuery(orderId, productId, null, null, slice));
	}

	/**
	 * Look at fills, newest first.
	 * @param profileId profile that owns them
	 * @param query which fills
	 * @return fills
	 */
	public synchronized List<Fill> fills(UUID profileId, FillQuery query) {
		this.timeline.catchUp();
		return this.profiles.get(profileId).fills(query::matches, query.slice());
	}

	/**
	 * Look at accounts.
	 * @param profileId profile that owns them
	 * @return accounts
	 */
	public synchronized List<AccountSnapshot> accounts(UUID profileId) {
		this.timeline.catchUp();
		return this.profiles.get(profileId).accounts().stream().map(Account::snapshot).toList();
	}

	/**
	 * Look at what a profile pays.
	 * @param profileId the profile
	 * @return its rates at present
	 */
	public synchronized FeeReport fees(UUID profileId) {
		this.timeline.catchUp();
		return this.fees.report(this.profiles.get(profileId), this.timeline.instant());
	}

	/**
	 * Look at the rates of all.
	 * @return the tiers, lowest volume first
	 */
	public List<FeeTier> feeTiers() {
		return this.fees.schedule().tiers();
	}

	/**
	 * Look at the products.
	 * @return products
	 */
	public synchronized List<Product> products() {
		return this.products.all();
	}

	/**
	 * Look at a product.
	 * @param productId the product
	 * @return the product
	 * @throws RefusedException if there is no such product
	 */
	public synchronized Product product(String productId) {
		return this.products.get(productId).product();
	}

	/**
	 * Look at an order book.
	 * @param productId product of the book
	 * @return the order book
	 * @throws RefusedException if there is no such product
	 */
	public synchronized BookSnapshot book(String productId) {
		this.timeline.catchUp();
		ProductState state = this.products.get(productId);
		return new BookSnapshot(state.sequence(), this.timeline.instant(), state.book().entries(Side.BUY),
				state.book().entries(Side.SELL));
	}

	/**
	 * Look at trades, newest first.
	 * @param productId product they are of
	 * @param slice which of them, by number
	 * @return trades
	 * @throws RefusedException if there is no such product
	 */
	public synchronized List<Trade> trades(String productId, Slice<Long> slice) {
		return this.products.get(productId).tape().slice(slice);
	}

	/**
	 * Forgets the trades of a product.
	 * @param productId the product
	 * @throws RefusedException if there is no such product
	 */
	public synchronized void forgetTrades(String productId) {
		this.products.get(productId).tape().clear();
	}

	/** Returns how many orders, fills, trades and appointments are kept. */
	synchronized int remembered() {
		return this.profiles.all().mapToInt(Profile::remembered).sum() + this.products.remembered()
				+ this.timeline.size();
	}

	/**
	 * Let a product enter another mode. All its orders are cancelled when it is delisted.
	 * @param productId the product
	 * @param mode the mode
	 * @throws RefusedException if there is no such product
	 */
	public synchronized void enter(String productId, TradingMode mode) {
		this.timeline.catchUp();
		this.products.get(productId).enter(mode);
		if (mode == TradingMode.DELISTED) {
			this.profiles.all()
				.flatMap((profile) -> profile.liveOrders().toList().stream())
				.filter((order) -> order.terms().productId().equals(productId))
				.forEach(this.desk::cancel);
		}
	}

}
