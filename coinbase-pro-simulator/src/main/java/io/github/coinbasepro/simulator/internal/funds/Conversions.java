package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.LedgerType;
import io.github.coinbasepro.simulator.internal.engine.Movement;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.engine.Treasury;

/**
 * Turns dollars into USDC and back, one for one less a fee that is nothing at first.
 */
public final class Conversions {

	private static final List<String> CONVERTIBLE = List.of("USD", "USDC");

	private static final BigDecimal FREE = new BigDecimal("75000000");

	private static final List<ConversionFeeTier> TIERS = List.of(
			new ConversionFeeTier(BigDecimal.ZERO, FREE, BigDecimal.ZERO),
			new ConversionFeeTier(FREE, null, new BigDecimal("0.0005")));

	private static final int DIGITS = 2;

	private final Clerk clerk;

	private final Treasury treasury;

	private final Archive<Conversion> archive = new Archive<>();

	/**
	 * Start without conversions.
	 * @param exchange exchange whose accounts are converted
	 */
	public Conversions(Exchange exchange) {
		this.clerk = exchange.treasury().clerk();
		this.treasury = exchange.treasury();
	}

	/**
	 * The pairs that can be converted.
	 * @return pairs of a currency to give and one to get
	 */
	public List<List<String>> pairs() {
		return List.of(CONVERTIBLE, List.of("USDC", "USD"));
	}

	/**
	 * What is taken of conversions.
	 * @return tiers, lowest first
	 */
	public List<ConversionFeeTier> tiers() {
		return TIERS;
	}

	/**
	 * Convert.
	 * @param profileId profile that owns both accounts
	 * @param money what is given
	 * @param to currency that is got
	 * @return the conversion
	 * @throws RefusedException if these cannot be converted or the profile has less
	 */
	public Conversion convert(UUID profileId, Money money, String to) {
		String from = money.currency().id();
		if (!pairs().contains(List.of(from, to))) {
			throw RefusedException.invalid("Invalid conversion from " + from + " to " + to);
		}
		return this.clerk.inTurn(() -> {
			BigDecimal fee = fee(profileId, money.amount());
			UUID id = this.clerk.nextId();
			this.treasury.move(movements(profileId, money, to, fee, Map.of("conversion_id", id.toString())));
			Conversion conversion = new Conversion(id, profileId, this.treasury.account(profileId, from).id(),
					this.treasury.account(profileId, to).id(), from, to, money.amount(), fee, this.clerk.stamp());
			return this.archive.put(id, conversion.createdAt(), conversion);
		});
	}

	private BigDecimal fee(UUID profileId, BigDecimal amount) {
		BigDecimal rate = TIERS.stream()
			.filter((tier) -> tier.contains(volume(profileId)))
			.map(ConversionFeeTier::rate)
			.findFirst()
			.orElse(BigDecimal.ZERO);
		return amount.multiply(rate).setScale(DIGITS, RoundingMode.DOWN);
	}

	private List<Movement> movements(UUID profileId, Money money, String to, BigDecimal fee,
			Map<String, String> details) {
		BigDecimal amount = money.amount();
		List<Movement> movements = new ArrayList<>();
		movements.add(new Movement(profileId, money.currency().id(), amount.negate(), LedgerType.CONVERSION, details));
		movements.add(new Movement(profileId, to, amount, LedgerType.CONVERSION, details));
		movements.add(new Movement(profileId, to, fee.negate(), LedgerType.CONVERSION_FEE, details));
		movements.add(new Movement(this.treasury.house(), to, fee, LedgerType.CONVERSION_FEE, details));
		return movements;
	}

	/**
	 * What was converted within 30 days.
	 * @param profileId the profile
	 * @return a sum, in dollars
	 */
	public BigDecimal volume(UUID profileId) {
		Instant start = this.clerk.now().minus(Duration.ofDays(30));
		return list(profileId, new Slice<>(start, null, Integer.MAX_VALUE)).stream()
			.map(Conversion::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Look a conversion up.
	 * @param profileId profile that it is of
	 * @param id its id
	 * @return the conversion
	 * @throws RefusedException if the profile has no such conversion
	 */
	public Conversion get(UUID profileId, UUID id) {
		return this.clerk.inTurn(() -> this.archive.get(id, (conversion) -> conversion.profileId().equals(profileId)));
	}

	/**
	 * List conversions, newest first.
	 * @param profileId profile that they are of
	 * @param slice which of them, by time
	 * @return conversions
	 */
	public List<Conversion> list(UUID profileId, Slice<Instant> slice) {
		return this.clerk
			.inTurn(() -> this.archive.list((conversion) -> conversion.profileId().equals(profileId), slice));
	}

}
