package io.github.coinbasepro;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.model.OpenEnum;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.orders.CancelAfter;
import io.github.coinbasepro.orders.NewLimitOrder;
import io.github.coinbasepro.orders.NewMarketOrder;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.SelfTradePrevention;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.reports.NewReport;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A value of each record of the model, found where the model is, and made by what its
 * components are called and of which type they are.
 */
public final class Specimens {

	private static final UUID ID = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final UUID OTHER = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final Instant START = Instant.parse("2026-01-02T03:04:05.678Z");

	private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("productId", "BTC-USD"),
			Map.entry("currency", "BTC"), Map.entry("fromCurrency", "BTC"), Map.entry("toCurrency", "ETH"),
			Map.entry("from", "USD"), Map.entry("to", "USDC"), Map.entry("coinbaseAccountId", ID.toString()),
			Map.entry("accountId", ID.toString()), Map.entry("userId", "5844eceecf7e803e259d0365"),
			Map.entry("marketType", "spot"), Map.entry("intermediaryJurisdiction", "US"),
			Map.entry("businessCountryCode", "US"), Map.entry("originatorCountry", "US"),
			Map.entry("vaspCountry", "US"), Map.entry("accountLocationCountryCode", "US"));

	private static final Map<Class<?>, Function<Boolean, Object>> MADE = Map.of(PageRequest.class,
			(full) -> full ? new PageRequest(7, null, "cursor") : PageRequest.first(), Page.class,
			(full) -> new Page<>(List.of("row"), full ? "1" : null, full ? "2" : null), FillQuery.class,
			(full) -> full ? FillQuery.forProduct("BTC-USD").withLimit(7) : FillQuery.forOrder(ID), NewReport.class,
			(full) -> full
					? NewReport.fills("BTC-USD").between(START, START.plusSeconds(60)).withEmail("me@example.org")
					: NewReport.transactionHistory1099k(2025),
			NewLimitOrder.class,
			(full) -> full
					? NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN)
						.withCancelAfter(CancelAfter.HOUR)
						.withStop(Stop.entry(BigDecimal.TEN))
					: NewOrder.limitSellForFunds("BTC-USD", BigDecimal.ONE, BigDecimal.TEN),
			NewMarketOrder.class,
			(full) -> full
					? NewOrder.marketBuy("BTC-USD", BigDecimal.ONE)
						.withSelfTradePrevention(SelfTradePrevention.CANCEL_BOTH)
					: NewOrder.marketSellForFunds("BTC-USD", BigDecimal.TEN),
			NewCryptoWithdrawal.class,
			(full) -> full
					? NewCryptoWithdrawal.of(BigDecimal.ONE, "BTC", "address")
						.withDestinationTag("tag")
						.withIntermediary("US")
						.withNetwork("bitcoin")
					: NewCryptoWithdrawal.of(BigDecimal.ONE, "BTC", "address").withoutDestinationTag(),
			CandleQuery.class,
			(full) -> full ? CandleQuery.of("BTC-USD", Granularity.ONE_HOUR).between(START, START.plusSeconds(60))
					: CandleQuery.of("BTC-USD", Granularity.ONE_DAY));

	private int made;

	private Specimens() {
	}

	/**
	 * Returns all records of the model.
	 * @return the records, open enums among them
	 */
	public static List<Class<?>> records() {
		return types().stream().<Class<?>>map(JavaClass::reflect).filter(Class::isRecord).toList();
	}

	/**
	 * Returns all open enums of the model.
	 * @return the enums
	 */
	public static List<Class<?>> openEnums() {
		return records().stream().filter(OpenEnum.class::isAssignableFrom).toList();
	}

	/**
	 * Returns the public types beside the groups of calls and those that they share.
	 * @return the types, without the groups themselves and their settings
	 */
	public static List<JavaClass> types() {
		Set<String> rooms = Stream.concat(Stream.of(Page.class, OrderBook.class), EndpointTableTests.groups())
			.map(Class::getPackageName)
			.collect(Collectors.toSet());
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages(rooms)
			.stream()
			.filter((type) -> rooms.contains(type.getPackageName()) && !type.getSimpleName().endsWith("Api")
					&& !type.getSimpleName().endsWith("Settings"))
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.toList();
	}

	/**
	 * Returns the constants of an open enum.
	 * @param type the enum
	 * @return the constants
	 */
	public static List<OpenEnum> constants(Class<?> type) {
		return Arrays.stream(type.getDeclaredFields())
			.filter((field) -> Modifier.isPublic(field.getModifiers()) && field.getType() == type)
			.map((field) -> {
				try {
					return (OpenEnum) field.get(null);
				}
				catch (IllegalAccessException ex) {
					throw new IllegalStateException(ex);
				}
			})
			.toList();
	}

	/**
	 * Returns a record with all components, or with none that may be null.
	 * @param type the record
	 * @param full whether all components are there
	 * @return the record
	 */
	public static Object of(Class<?> type, boolean full) {
		return new Specimens().make(type, full);
	}

	/**
	 * Returns a value that fits a parameter.
	 * @param type its type
	 * @param name its name
	 * @return the value
	 */
	public static Object value(Type type, String name) {
		return new Specimens().value(type, name, true);
	}

	private Object make(Class<?> type, boolean full) {
		if (MADE.containsKey(type)) {
			return MADE.get(type).apply(full);
		}
		if (OpenEnum.class.isAssignableFrom(type)) {
			return constants(type).get(0);
		}
		RecordComponent[] components = type.getRecordComponents();
		@Nullable Object[] values = new @Nullable Object[components.length];
		for (int i = 0; i < components.length; i++) {
			boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
			values[i] = (nullable && !full) ? null
					: value(components[i].getGenericType(), components[i].getName(), full);
		}
		try {
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			return type.getDeclaredConstructor(types).newInstance(values);
		}
		catch (InvocationTargetException ex) {
			throw new IllegalStateException(type + " of " + Arrays.toString(values), ex.getCause());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Returns a value that fits a component or a parameter.
	 * @param type its type
	 * @param name its name
	 * @param full whether records in it have all components
	 * @return the value
	 */
	private Object value(Type type, String name, boolean full) {
		if (type instanceof ParameterizedType generic) {
			Type[] arguments = generic.getActualTypeArguments();
			if (generic.getRawType() == Class.class) {
				return Order.class;
			}
			return (generic.getRawType() == List.class) ? List.of(value(arguments[0], name, full))
					: Map.of("key", value(arguments[1], name, full));
		}
		if (type instanceof Class<?> array && array.isArray()) {
			Object values = Array.newInstance(array.getComponentType(), 1);
			Array.set(values, 0, value(array.getComponentType(), name, full));
			return values;
		}
		this.made++;
		if (type instanceof Class<?> raw && (raw.isRecord() || raw.isEnum())) {
			return raw.isEnum() ? raw.getEnumConstants()[0] : make(raw, full);
		}
		return switch (type.getTypeName()) {
			case "java.lang.String" -> TEXTS.getOrDefault(name, "text-of-" + name);
			case "java.math.BigDecimal" -> new BigDecimal("0.0125").add(BigDecimal.valueOf(this.made));
			case "java.util.UUID" -> (this.made % 2 == 0) ? ID : OTHER;
			case "java.time.Instant" -> START.plusSeconds(60L * this.made);
			case "io.github.coinbasepro.orders.NewOrder" -> NewOrder.marketBuy("BTC-USD", BigDecimal.ONE);
			case "io.github.coinbasepro.RawRequest" -> RawRequest.get("/products");
			case "java.time.Duration" -> Duration.ofSeconds(1);
			case "java.time.LocalDate" -> LocalDate.of(2026, 1, 2);
			case "java.lang.Object" -> "text";
			case "int", "java.lang.Integer" -> 1 + this.made % 12;
			case "long", "java.lang.Long" -> 9_007_199_254_740_993L + this.made;
			case "boolean", "java.lang.Boolean" -> true;
			default -> throw new IllegalStateException("No value of " + type + " for " + name);
		};
	}

}
